"""The address of the site is read from the configuration as both engines read it."""

from pathlib import Path

import pytest

from scripts.prepare import site_address


@pytest.mark.parametrize(
    ("config", "address"),
    [
        ("site_name: Tea", ""),
        ("site_url: ''", ""),
        ("site_url: https://x.example/tea", "https://x.example/tea/"),
        ('site_url: !ENV [TEA_ADDRESS, ""]', "https://y.example/"),
        ("site_url: !ENV [NO_TEA, TEA_ADDRESS, none]", "https://y.example/"),
        ("site_url: !ENV [NO_TEA, https://z.example/]", "https://z.example/"),
    ],
)
def test_the_address_ends_in_a_slash_or_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, config: str, address: str
) -> None:
    monkeypatch.setenv("TEA_ADDRESS", "https://y.example")
    path = tmp_path / "mkdocs.yml"
    path.write_text(f"{config}\nextra: !!python/name:os.path\n", "utf-8")
    assert site_address(path) == address
