"""What a month costs with ECS and with EKS, computed exactly; who shows a sum rounds it.

Load balancers, NAT gateways, logs, addresses and data cost the same on both sides and are left out.
The browser computes the same (``web/costs/bill.ts``).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from course.fargate import Size, billed_on_eks

MONTH = 730
"""The hours of a month: 8,760 hours of a year by twelve."""

Rates = Mapping[str, Decimal]
"""The amounts of one Region by the id of their price; a share stands in every Region."""


SMALL = Size(cpu=512, memory=1024)


class Capacity(StrEnum):
    """Where containers run: on Fargate, or on EC2 that AWS looks after, or on EC2 of one's own."""

    FARGATE = "fargate"
    MANAGED = "managed"
    OWN = "own"


@dataclass(frozen=True)
class Setup:
    """What runs: ``tasks`` of a ``size`` on Fargate, or ``nodes`` of m7g.large, ``hours`` a month.

    Arm and Spot hold for Fargate under ECS; EKS has neither there and runs the same on x86, on
    demand. The clusters are those of EKS, and they run all month; one of ECS costs nothing.
    """

    capacity: Capacity = Capacity.FARGATE
    tasks: int = 3
    size: Size = SMALL
    hours: int = MONTH
    arm: bool = False
    spot: bool = False
    nodes: int = 2
    clusters: int = 1
    extended: bool = False


def ecs_month(setup: Setup, rates: Rates) -> Decimal:
    """Return the dollars that a set-up costs a month with ECS."""
    if setup.capacity == Capacity.FARGATE:
        kind = "arm" if setup.arm else "x86"
        full = _fargate(setup, setup.size, kind, rates)
        return full * (1 - rates["fargate-spot"]) if setup.spot else full
    return _nodes(setup, rates, "ecs-managed-instances-fee")


def eks_compute_month(setup: Setup, rates: Rates) -> Decimal | None:
    """Return the dollars of the compute of a set-up with EKS, ``None`` where no size fits a pod."""
    if setup.capacity == Capacity.FARGATE:
        billed = billed_on_eks(setup.size)
        return _fargate(setup, billed, "x86", rates) if billed else None
    return _nodes(setup, rates, "eks-auto-mode-fee")


def eks_fee_month(clusters: int, extended: bool, rates: Rates) -> Decimal:
    """Return the dollars of the clusters themselves with EKS, in extended support or standard."""
    extra = rates["eks-extended-extra"] if extended else Decimal(0)
    return clusters * (rates["eks-cluster"] + extra) * MONTH


def eks_month(setup: Setup, rates: Rates) -> Decimal:
    """Return the dollars a set-up costs a month with EKS; ``ValueError`` if no size fits a pod."""
    compute = eks_compute_month(setup, rates)
    if compute is None:
        raise ValueError(f"EKS has no size on Fargate for {setup.size}")
    return compute + eks_fee_month(setup.clusters, setup.extended, rates)


def fee_share(fee: Decimal, compute: Decimal) -> Decimal:
    """Return which share of a bill the fee is, 0 where there is no bill."""
    return fee / (fee + compute) if fee + compute else Decimal(0)


def ecs_anywhere_month(servers: int, rates: Rates) -> Decimal:
    """Return the dollars for servers of one's own that are part of ECS all month."""
    return servers * rates["ecs-anywhere"] * MONTH


def hybrid_nodes_month(servers: int, vcpus: int, rates: Rates) -> Decimal:
    """Return the dollars for servers of ``vcpus`` each that are nodes of one EKS cluster all month.

    The price is that of the first tier, which ends far beyond what our examples use.
    """
    nodes = servers * vcpus * rates["eks-hybrid-vcpu"] * MONTH
    return nodes + eks_fee_month(1, False, rates)


def _fargate(setup: Setup, size: Size, kind: str, rates: Rates) -> Decimal:
    vcpus, gigabytes = Decimal(size.cpu) / 1024, Decimal(size.memory) / 1024
    hour = vcpus * rates[f"fargate-{kind}-vcpu"] + gigabytes * rates[f"fargate-{kind}-gb"]
    return setup.tasks * hour * setup.hours


def _nodes(setup: Setup, rates: Rates, fee: str) -> Decimal:
    share = rates[fee] if setup.capacity == Capacity.MANAGED else Decimal(0)
    return setup.nodes * rates["ec2-m7g-large"] * (1 + share) * setup.hours
