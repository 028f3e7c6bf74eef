"""What a month costs: the worked examples to the cent, and the browser's sums as Python's."""

import ast
import json
import operator
import re
from collections.abc import Callable
from dataclasses import asdict, replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course.cost_data import cost_data
from course.costs import (
    Capacity,
    Setup,
    ecs_month,
    eks_compute_month,
    eks_fee_month,
    eks_month,
    fee_share,
)
from course.fargate import EKS_SIZES, MEMORY, SIZES, Size, billed_on_eks
from course.price import Region, cents, rounded_share
from course.prices import load_prices
from course.worked_examples import EXAMPLES, rates_of
from scripts.prepare import PROJECT
from tests.glossary.in_node import in_node

PRICES = load_prices(PROJECT / "course" / "prices.yml")
RATES = {region: rates_of(PRICES, region) for region in Region}
CASES: list[dict[str, Any]] = json.loads(
    (PROJECT / "tests" / "cases" / "costs.json").read_text("utf-8")
)
SUFFIX = {Region.US_EAST_1: "", Region.AP_SOUTHEAST_1: "-apse1"}
OPERATIONS: dict[type, Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
GB = 1024

setups = st.builds(
    Setup,
    capacity=st.sampled_from(Capacity),
    tasks=st.integers(0, 1000),
    size=st.sampled_from(SIZES),
    hours=st.integers(1, 744),
    arm=st.booleans(),
    spot=st.booleans(),
    nodes=st.integers(0, 1000),
    clusters=st.integers(0, 100),
    extended=st.booleans(),
)
regions = st.sampled_from(Region)


def value_of(working: str) -> Decimal:
    """The value of a working, computed by other means than the formulas."""
    text = working.replace("×", "*").replace("÷", "/")
    return _value(ast.parse(re.sub(r"[0-9.]+", r'"\g<0>"', text), mode="eval").body)


def _value(node: ast.expr) -> Decimal:
    if isinstance(node, ast.BinOp):
        return OPERATIONS[type(node.op)](_value(node.left), _value(node.right))
    assert isinstance(node, ast.Constant)
    return Decimal(str(node.value))


def given_to_node(setup: Setup, region: Region) -> dict[str, Any]:
    flat = asdict(setup)
    cpu, memory = flat.pop("size")
    return {"setup": {**flat, "cpu": cpu, "memory": memory}, "region": region}


def bills_in_node(questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    code = """
      import { billOf } from "./web/costs/bill.ts";
      const { data, questions } = given;
      const sizes = data.sizes.slice(0, data.eks).map(([cpu, memory]) => ({ cpu, memory }));
      tell(questions.map(({ setup, region }) => billOf(setup, data.rates[region], sizes)));
    """
    told: list[dict[str, Any]] = in_node(code, {"data": cost_data(PRICES), "questions": questions})
    return told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
@pytest.mark.parametrize("region", Region)
def test_a_worked_example_is_right_to_the_cent(case: dict[str, Any], region: Region) -> None:
    name = case["id"] + SUFFIX[region]
    if region not in case:
        assert name not in PRICES  # a price it needs was not read there
    else:
        assert PRICES[name].amount == Decimal(case[region])


def test_every_worked_example_has_a_case() -> None:
    assert {case["id"] for case in CASES} == {example.id for example in EXAMPLES}


@pytest.mark.parametrize(
    "price", [price for price in PRICES.values() if price.working], ids=lambda price: price.id
)
def test_a_working_gives_the_sum_that_stands_beside_it(price: Any) -> None:
    round_ = rounded_share if price.is_share else cents
    assert round_(value_of(price.working)) == price.amount


def test_the_browser_computes_the_worked_examples_to_the_cent() -> None:
    asked = [(case, region) for case in CASES if "setup" in case for region in Region]
    default = given_to_node(Setup(), Region.US_EAST_1)["setup"]
    questions = [{"setup": default | case["setup"], "region": region} for case, region in asked]
    assert len(asked) == 20
    for (case, region), bill in zip(asked, bills_in_node(questions), strict=True):
        found = bill["ecs"] if case["side"] == "ecs" else bill["eks"]["total"]
        assert Decimal(found) / 100 == Decimal(case[region]), (case["id"], region)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(setups, regions), min_size=40, max_size=60))
def test_the_browser_computes_any_set_up_as_python_does(asked: list[tuple[Setup, Region]]) -> None:
    bills = bills_in_node([given_to_node(*question) for question in asked])
    for (setup, region), bill in zip(asked, bills, strict=True):
        rates = RATES[region]
        fee, compute = (
            eks_fee_month(setup.clusters, setup.extended, rates),
            eks_compute_month(setup, rates),
        )
        expected: dict[str, Any] = {
            "ecs": int(cents(ecs_month(setup, rates)) * 100),
            "fee": int(cents(fee) * 100),
        }
        if compute is not None:
            expected["eks"] = {
                "compute": int(cents(compute) * 100),
                "total": int(cents(compute + fee) * 100),
                "share": int(rounded_share(fee_share(fee, compute)) * 1000),
            }
        if setup.capacity == Capacity.FARGATE and (billed := billed_on_eks(setup.size)):
            expected["billed"] = {"cpu": billed.cpu, "memory": billed.memory}
        assert bill == expected


@given(setups, regions)
def test_twice_the_tasks_and_nodes_cost_twice_as_much(setup: Setup, region: Region) -> None:
    twice = replace(setup, tasks=2 * setup.tasks, nodes=2 * setup.nodes)
    assert ecs_month(twice, RATES[region]) == 2 * ecs_month(setup, RATES[region])


@given(setups, regions)
def test_arm_and_spot_never_cost_more_and_change_nothing_of_eks(
    setup: Setup, region: Region
) -> None:
    rates, plain = RATES[region], replace(setup, arm=False, spot=False)
    assert ecs_month(setup, rates) <= ecs_month(plain, rates)
    assert eks_compute_month(setup, rates) == eks_compute_month(plain, rates)


@given(setups, regions)
def test_on_nodes_the_difference_is_the_fee_of_the_clusters(setup: Setup, region: Region) -> None:
    rates, on_nodes = RATES[region], replace(setup, capacity=Capacity.OWN)
    fee = eks_fee_month(setup.clusters, setup.extended, rates)
    assert eks_month(on_nodes, rates) - ecs_month(on_nodes, rates) == fee


@given(st.decimals(0, 10**6, places=2), st.decimals(0, 10**6, places=2))
def test_the_share_of_the_fee_is_a_share(fee: Decimal, compute: Decimal) -> None:
    assert 0 <= fee_share(fee, compute) <= 1
    assert fee_share(fee, Decimal(0)) == (1 if fee else 0)


def test_eks_says_that_no_size_of_a_pod_is_large_enough() -> None:
    with pytest.raises(ValueError, match="no size on Fargate"):
        eks_month(Setup(size=SIZES[-1]), RATES[Region.US_EAST_1])


def test_half_a_cent_is_rounded_up() -> None:
    assert [cents(Decimal(text)) for text in ("0.005", "0.0049", "74.825")] == [
        Decimal("0.01"),
        Decimal("0.00"),
        Decimal("74.83"),
    ]


def test_fargate_sells_these_pairs_and_no_others() -> None:
    ranges = {
        cpu / GB: (memory[0] / GB, memory[-1] / GB, len(memory)) for cpu, memory in MEMORY.items()
    }
    assert ranges == {
        0.25: (0.5, 2, 3),
        0.5: (1, 4, 4),
        1: (2, 8, 7),
        2: (4, 16, 13),
        4: (8, 30, 23),
        8: (16, 60, 12),
        16: (32, 120, 12),
        32: (60, 244, 3),
    }
    assert sorted(SIZES) == SIZES
    assert all(size.cpu <= 16 * GB for size in EKS_SIZES)


@pytest.mark.parametrize(
    ("asked", "billed"),
    [
        (Size(512, 1 * GB), Size(512, 2 * GB)),
        (Size(256, 512), Size(256, 1 * GB)),
        (Size(256, 2 * GB), Size(512, 3 * GB)),
        (Size(4096, 30 * GB), Size(8192, 32 * GB)),
        (Size(16384, 112 * GB), Size(16384, 120 * GB)),
        (Size(16384, 120 * GB), None),
    ],
)
def test_a_pod_is_billed_as_the_next_size_that_holds_256_mib_more(
    asked: Size, billed: Size | None
) -> None:
    assert billed_on_eks(asked) == billed


@given(st.sampled_from(SIZES))
def test_a_pod_is_billed_as_the_smallest_size_that_fits(asked: Size) -> None:
    billed = billed_on_eks(asked)
    fitting = [s for s in EKS_SIZES if s.cpu >= asked.cpu and s.memory >= asked.memory + 256]
    assert billed == min(fitting, default=None)
