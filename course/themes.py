"""The themes that rows of the comparison and symptoms are grouped by."""

from enum import StrEnum


class Theme(StrEnum):
    """A theme, in the order of the pages; its words are ``theme-<value>`` of the interface."""

    CONTROL_PLANE = "control-plane"
    PARTS = "parts"
    COMPUTE = "compute"
    DEPLOYING = "deploying"
    SCALING = "scaling"
    NETWORKING = "networking"
    SECURITY = "security"
    OPERATIONS = "operations"
    COST = "cost"
