"""The sums that lessons and the cost page show: computed from the prices, never typed.

Each says its working beside its formula; a test computes the working anew and compares.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from course.costs import (
    Capacity,
    Rates,
    Setup,
    ecs_anywhere_month,
    ecs_month,
    eks_fee_month,
    eks_month,
    fee_share,
    hybrid_nodes_month,
)
from course.fargate import Size
from course.price import SUFFIXES, Price, Region, cents, rounded_share

_SLOT = re.compile(r"\{([a-z0-9-]+)\}")
_A, _EXTENDED = Setup(), Setup(extended=True)
_MANAGED, _OWN = Setup(Capacity.MANAGED), Setup(Capacity.OWN)
_ARM, _SPOT = Setup(arm=True), Setup(spot=True)
_NIGHTLY = Setup(tasks=1, size=Size(2048, 4096), hours=10)
_ONE_MONTH = "{eks-cluster} × 730"
_X86 = "3 × (0.5 × {fargate-x86-vcpu} + 1 × {fargate-x86-gb}) × 730"
_PODS = "3 × (0.5 × {fargate-x86-vcpu} + 2 × {fargate-x86-gb}) × 730"
_LARGE = "2 × {ec2-m7g-large}"


@dataclass(frozen=True)
class Example:
    """A sum: what it is of, its formula, and the working with a ``{slot}`` for each price."""

    id: str
    name: str
    formula: Callable[[Rates], Decimal]
    working: str
    unit: str = "month"


def _share_of_fee(beside: Decimal | int) -> Callable[[Rates], Decimal]:
    return lambda rates: fee_share(eks_fee_month(1, False, rates), Decimal(beside))


EXAMPLES = [
    Example(
        "example-a",
        "example A: ECS, 3 Fargate tasks of 0.5 vCPU and 1 GB",
        lambda rates: ecs_month(_A, rates),
        _X86,
    ),
    Example(
        "example-b1",
        "example B1: EKS, the same 3 sizes taken as they are, which is wrong",
        lambda rates: ecs_month(_A, rates) + eks_fee_month(1, False, rates),
        f"{_ONE_MONTH} + {_X86}",
    ),
    Example(
        "example-b2",
        "example B2: EKS, 3 Fargate pods of 0.5 vCPU and 1 GB, billed as 0.5 vCPU and 2 GB",
        lambda rates: eks_month(_A, rates),
        f"{_ONE_MONTH} + {_PODS}",
    ),
    Example(
        "example-b3",
        "example B3: EKS, the same 3 pods, the cluster in extended support",
        lambda rates: eks_month(_EXTENDED, rates),
        f"({{eks-cluster}} + {{eks-extended-extra}}) × 730 + {_PODS}",
    ),
    Example(
        "example-c-ecs",
        "example C: ECS Managed Instances, 2 × m7g.large",
        lambda rates: ecs_month(_MANAGED, rates),
        f"{_LARGE} × (1 + {{ecs-managed-instances-fee}}) × 730",
    ),
    Example(
        "example-c-eks",
        "example C: EKS Auto Mode, 2 × m7g.large",
        lambda rates: eks_month(_MANAGED, rates),
        f"{_LARGE} × (1 + {{eks-auto-mode-fee}}) × 730 + {_ONE_MONTH}",
    ),
    Example(
        "example-d-ecs",
        "example D: ECS on 2 × m7g.large of one's own",
        lambda rates: ecs_month(_OWN, rates),
        f"{_LARGE} × 730",
    ),
    Example(
        "example-d-eks",
        "example D: EKS with a managed node group of 2 × m7g.large",
        lambda rates: eks_month(_OWN, rates),
        f"{_LARGE} × 730 + {_ONE_MONTH}",
    ),
    Example(
        "example-e-ecs",
        "example E: ECS Anywhere, 10 servers",
        lambda rates: ecs_anywhere_month(10, rates),
        "10 × {ecs-anywhere} × 730",
    ),
    Example(
        "example-e-eks",
        "example E: EKS Hybrid Nodes, 10 servers of 8 vCPU",
        lambda rates: hybrid_nodes_month(10, 8, rates),
        f"10 × 8 × {{eks-hybrid-vcpu}} × 730 + {_ONE_MONTH}",
    ),
    Example(
        "example-f",
        "example F: ECS, the 3 tasks of example A on Arm",
        lambda rates: ecs_month(_ARM, rates),
        "3 × (0.5 × {fargate-arm-vcpu} + 1 × {fargate-arm-gb}) × 730",
    ),
    Example(
        "example-g",
        "example G: ECS, the 3 tasks of example A on Fargate Spot at the full discount",
        lambda rates: ecs_month(_SPOT, rates),
        f"{_X86} × (1 - {{fargate-spot}})",
    ),
    Example(
        "example-h",
        "example H: ECS, a task of 2 vCPU and 4 GB for 20 minutes on each of 30 nights",
        lambda rates: ecs_month(_NIGHTLY, rates),
        "30 × 20 ÷ 60 × (2 × {fargate-x86-vcpu} + 4 × {fargate-x86-gb})",
    ),
    Example(
        "eks-extended-total",
        "an EKS cluster in extended support",
        lambda rates: rates["eks-cluster"] + rates["eks-extended-extra"],
        "{eks-cluster} + {eks-extended-extra}",
        "cluster-hour",
    ),
    Example(
        "eks-month",
        "one EKS cluster in standard support",
        lambda rates: eks_fee_month(1, False, rates),
        _ONE_MONTH,
    ),
    Example(
        "eks-extended-month",
        "one EKS cluster in extended support",
        lambda rates: eks_fee_month(1, True, rates),
        "({eks-cluster} + {eks-extended-extra}) × 730",
    ),
    Example(
        "eks-extra-month",
        "what extended support adds for one EKS cluster",
        lambda rates: eks_fee_month(1, True, rates) - eks_fee_month(1, False, rates),
        "{eks-extended-extra} × 730",
    ),
    Example(
        "three-extended-extra",
        "what extended support adds for three EKS clusters",
        lambda rates: eks_fee_month(3, True, rates) - eks_fee_month(3, False, rates),
        "3 × {eks-extended-extra} × 730",
    ),
    Example(
        "thirty-clusters",
        "30 EKS clusters in standard support",
        lambda rates: eks_fee_month(30, False, rates),
        "30 × {eks-cluster} × 730",
    ),
    Example(
        "fee-share-a",
        "the fee of one EKS cluster in a bill with the compute of example A",
        lambda rates: _share_of_fee(ecs_month(_A, rates))(rates),
        f"{_ONE_MONTH} ÷ ({_ONE_MONTH} + {_X86})",
        "share",
    ),
    *(
        Example(
            f"fee-share-{compute}",
            f"the fee of one EKS cluster in a bill with {compute:,} dollars of compute",
            _share_of_fee(compute),
            f"{_ONE_MONTH} ÷ ({_ONE_MONTH} + {compute})",
            "share",
        )
        for compute in (500, 2000, 10000)
    ),
]


def computed(prices: Mapping[str, Price]) -> Iterator[Price]:
    """Yield each sum as a price, for each Region where every price of its working is known."""
    for example in EXAMPLES:
        for region, suffix in SUFFIXES.items():
            rates = rates_of(prices, region)
            names = dict.fromkeys(_SLOT.findall(example.working))
            if all(name in rates for name in names):
                parts = [prices.get(f"{name}{suffix}") or prices[name] for name in names]
                yield _computed(example, region, rates, parts)


def rates_of(prices: Mapping[str, Price], region: Region) -> dict[str, Decimal]:
    """Return the amounts of one Region by the id of their row, without a Region's suffix."""
    suffix = SUFFIXES[region]
    return {
        price.id.removesuffix(suffix): price.amount
        for price in prices.values()
        if price.region in (region, None)
    }


def _computed(example: Example, region: Region, rates: Rates, parts: list[Price]) -> Price:
    exact = example.formula(rates)
    sources = "; ".join(dict.fromkeys(part.source for part in parts))
    oldest = min(parts, key=lambda part: part.date)
    return Price(
        id=f"{example.id}{SUFFIXES[region]}",
        name=example.name,
        unit=example.unit,
        amount=rounded_share(exact) if example.unit == "share" else cents(exact),
        region=region,
        source=f"computed from: {sources}",
        address=oldest.address,
        date=oldest.date,
        standing="derived",
        working=_SLOT.sub(lambda slot: str(rates[slot[1]]), example.working),
        parts=tuple(part.id for part in parts),
    )
