"""One price: an amount of US dollars for a unit in a Region, or a share of another price."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

CENT = Decimal("0.01")
_PERMILLE = Decimal("0.001")


class Region(StrEnum):
    """The Regions whose prices are kept: N. Virginia, and Singapore, the usual one in Viet Nam."""

    US_EAST_1 = "us-east-1"
    AP_SOUTHEAST_1 = "ap-southeast-1"


SUFFIXES = {Region.US_EAST_1: "", Region.AP_SOUTHEAST_1: "-apse1"}
"""What follows the id of a price in each Region, so that a lesson can cite either."""


@dataclass(frozen=True)
class Price:
    """A price with its source and the day of it.

    ``region`` is ``None`` for a share, which stands for every Region. What we computed says how in
    ``working``, and from which prices in ``parts``; its date is that of the oldest of them.
    """

    id: str
    name: str
    unit: str
    amount: Decimal
    region: Region | None
    source: str
    address: str
    date: str
    standing: str
    fact: str = ""
    note: str = ""
    working: str = ""
    parts: tuple[str, ...] = ()

    @property
    def is_share(self) -> bool:
        """Whether the amount is a share, 0.12 for 12 %, and no sum of dollars."""
        return self.unit == "share"

    @property
    def written(self) -> str:
        """The amount as a lesson writes it: ``$1,241.00``, ``$0.04048`` or ``57.5 %``."""
        return percent(self.amount) if self.is_share else dollars(self.amount)


def dollars(amount: Decimal) -> str:
    """Return an amount with all its digits, a comma at the thousands: ``$1,241.00``."""
    return f"${amount:,}"


def percent(share: Decimal) -> str:
    """Return a share to a tenth of a percent at most: ``12 %``, ``57.5 %``."""
    tenths = rounded_share(share) * 100
    whole = tenths.to_integral_value()
    return f"{whole if tenths == whole else tenths.quantize(Decimal('0.1'))} %"


def cents(amount: Decimal) -> Decimal:
    """Return dollars rounded to the cent, a half upwards: what a bill and our pages show."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def rounded_share(share: Decimal) -> Decimal:
    """Return a share rounded to a tenth of a percent, a half upwards."""
    return share.quantize(_PERMILLE, ROUND_HALF_UP)
