"""What the calculator of the cost page needs from the prices, as whole numbers for the browser."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from course.fargate import EKS_SIZES, SIZES
from course.price import Price, Region
from course.worked_examples import rates_of

MILLION = 1_000_000
CALCULATED = (
    "fargate-x86-vcpu",
    "fargate-x86-gb",
    "fargate-arm-vcpu",
    "fargate-arm-gb",
    "fargate-spot",
    "ec2-m7g-large",
    "ecs-managed-instances-fee",
    "eks-auto-mode-fee",
    "eks-cluster",
    "eks-extended-extra",
)
"""The prices that the calculator computes with."""


def cost_data(prices: Mapping[str, Price]) -> dict[str, Any]:
    """Return rates by Region in millionths, the sizes of Fargate, and how many of them EKS has.

    Raises ``KeyError`` where a price of the calculator is not known in every Region, and
    ``ValueError`` where one has a part smaller than a millionth.
    """
    rates = {
        region.value: {name: _millionths(amounts[name]) for name in CALCULATED}
        for region, amounts in ((region, rates_of(prices, region)) for region in Region)
    }
    return {"rates": rates, "sizes": SIZES, "eks": len(EKS_SIZES)}


def _millionths(amount: Decimal) -> int:
    scaled = amount * MILLION
    if scaled != int(scaled):
        raise ValueError(f"{amount} has a part smaller than a millionth")
    return int(scaled)
