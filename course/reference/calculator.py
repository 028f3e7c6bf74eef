"""The form of the cost page, which only script brings to light: what runs, and what it costs."""

import json
from collections.abc import Mapping
from html import escape

from course.cost_data import cost_data
from course.costs import MONTH, Setup
from course.fargate import MEMORY
from course.interface import said
from course.price import Price, Region

REGIONS = {Region.US_EAST_1: "N. Virginia", Region.AP_SOUTHEAST_1: "Singapore"}
_DEFAULT = Setup()


def calculator(prices: Mapping[str, Price]) -> str:
    """Return the form with the prices it needs, and the table and the sentence of its result."""
    data = escape(json.dumps(cost_data(prices), separators=(",", ":")))
    regions = "".join(f'<option value="{r}">{name} ({r})</option>' for r, name in REGIONS.items())
    return f"""<form class="calculator" data-prices="{data}" aria-labelledby="calculator" hidden>
{said("costs-calculator", "h2", 'id="calculator"')}
<p>{said("costs-region", "label", 'for="costs-region"')}
<select id="costs-region" name="region">{regions}</select></p>
<fieldset class="calculator-where">
{said("costs-where", "legend")}
{_radio("fargate", said("costs-where-fargate"))}
{_radio("managed", said("costs-where-managed"))}
{_radio("own", said("costs-where-own"))}
</fieldset>
<div class="calculator-part" data-where="fargate">
{_number("tasks", said("costs-tasks", "label", 'for="costs-tasks"'), _DEFAULT.tasks, 1000)}
{_sizes()}
{_box("arm", said("costs-arm"))}
{_box("spot", said("costs-spot"))}
</div>
<div class="calculator-part" data-where="nodes">
{_number("nodes", said("costs-nodes", "label", 'for="costs-nodes"'), _DEFAULT.nodes, 1000)}
</div>
<div class="calculator-part">
{_number("hours", said("costs-hours", "label", 'for="costs-hours"'), MONTH, 744)}
{_number("clusters", said("costs-clusters", "label", 'for="costs-clusters"'), 1, 1000)}
{_box("extended", said("costs-extended"))}
</div>
<table class="bill">
<thead><tr>{said("costs-a-month", "th", 'scope="col"')}<th scope="col">ECS</th>\
<th scope="col">EKS</th></tr></thead>
<tbody>
{_bill_row("compute", said("costs-compute", "th", 'scope="row"'))}
{_bill_row("fee", said("costs-fee", "th", 'scope="row"'))}
{_bill_row("total", said("costs-total", "th", 'scope="row"'))}
</tbody>
</table>
<div class="bill-told" role="status"></div>
{said("costs-reset", "button", 'type="reset" class="button button--outlined"')}
</form>"""


def _radio(value: str, label: str) -> str:
    checked = " checked" if value == _DEFAULT.capacity else ""
    return f'<label><input type="radio" name="capacity" value="{value}"{checked}> {label}</label>'


def _number(name: str, label: str, value: int, most: int) -> str:
    """Return a field for a whole number from 1 to ``most``."""
    limits = f'min="1" max="{most}" step="1" required inputmode="numeric"'
    field = f'<input type="number" id="costs-{name}" name="{name}" value="{value}" {limits}>'
    return f"<p>{label}\n{field}</p>"


def _sizes() -> str:
    """Return the lists of CPU and memory; script offers the memory that goes with the CPU."""
    cpu, memory = _DEFAULT.size
    processors = "".join(_size(units, cpu) for units in MEMORY)
    gigabytes = "".join(_size(size, memory) for size in MEMORY[cpu])
    return f"""<p>{said("costs-cpu", "label", 'for="costs-cpu"')}
<select id="costs-cpu" name="cpu">{processors}</select></p>
<p>{said("costs-memory", "label", 'for="costs-memory"')}
<select id="costs-memory" name="memory">{gigabytes}</select></p>"""


def _size(units: int, chosen: int) -> str:
    """Return an option of a size; 1,024 units of CPU are a vCPU, 1,024 MiB a GB."""
    selected = " selected" if units == chosen else ""
    return f'<option value="{units}"{selected}>{units / 1024:g}</option>'


def _box(name: str, label: str) -> str:
    return f'<label><input type="checkbox" name="{name}" value="1"> {label}</label>'


def _bill_row(name: str, label: str) -> str:
    cells = "".join(f'<td data-bill="{side}-{name}"></td>' for side in ("ecs", "eks"))
    return f"<tr>{label}{cells}</tr>"
