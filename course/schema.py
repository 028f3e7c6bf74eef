"""The shape of a content file, checked against its JSON Schema and told in the writer's words.

The schema files serve editors too (completion, hints while typing), so the shape is written once.
Every error becomes a ``Problem`` at the line of the value it is about.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache, reduce
from importlib.resources import files
from operator import getitem
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from course.problems import Problem, did_you_mean, shown
from course.source import line_of


@cache
def validator(package: str, name: str) -> Draft202012Validator:
    """Return the validator of ``<package>/schemas/<name>.schema.json``."""
    schema = _loaded(package, f"{name}.schema.json")
    return Draft202012Validator(_inlined(schema, schema, package))


@cache
def _loaded(package: str, file: str) -> Any:
    return json.loads(files(package).joinpath("schemas", file).read_text("utf-8"))


def schema_problems(value: Any, checker: Draft202012Validator, path: Path) -> Iterator[Problem]:
    """Yield a problem for each place where ``value`` (from ``parse_yaml``) breaks its schema."""
    for error in checker.iter_errors(value):
        for cause in _causes(error):
            yield from _told(cause, value, path)


def _inlined(schema: Any, whole: dict[str, Any], package: str) -> Any:
    """Return a schema with what it refers to in place, so that each error has its description.

    ``whole`` is the file it stands in; a reference may name another file of the package.
    """
    if isinstance(schema, list):
        return [_inlined(value, whole, package) for value in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        file, _, place = schema["$ref"].partition("#")
        holder = _loaded(package, file) if file else whole
        target = reduce(getitem, place.split("/")[1:], holder)
        return _inlined(target, holder, package)
    inlined = {key: _inlined(value, whole, package) for key, value in schema.items()}
    for branch in {"then", "else"} & inlined.keys():
        inlined[branch] = {"properties": _described(inlined), **inlined[branch]}
    return _merged(inlined) if "allOf" in inlined else inlined


def _merged(schema: dict[str, Any]) -> dict[str, Any]:
    """Return an object's schema and those it builds on as one, so that an error knows all keys."""
    parts = [*schema.pop("allOf"), schema]
    properties = {key: value for part in parts for key, value in part["properties"].items()}
    required = [key for part in parts for key in part["required"]]
    open_ended = schema.pop("unevaluatedProperties", True)
    return {
        **schema,
        "properties": properties,
        "required": required,
        "additionalProperties": open_ended,
    }


def _described(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the properties of a schema as nothing but their descriptions."""
    return {
        key: {"description": value.get("description", "write it")}
        for key, value in schema.get("properties", {}).items()
    }


def _causes(error: ValidationError) -> list[ValidationError]:
    """Return what is really wrong: for a choice of shapes, the errors of the nearest shape.

    That is one whose ``type`` fits, and among those the one with the fewest errors.
    """
    if not error.context:
        return [error]
    shapes: dict[int, list[ValidationError]] = {}
    for child in error.context:
        shapes.setdefault(int(child.schema_path[0]), []).append(child)
    return min(shapes.values(), key=lambda errors: (_of_another_type(errors), len(errors)))


def _of_another_type(errors: list[ValidationError]) -> bool:
    return any(list(error.relative_path) == ["type"] for error in errors)


def _told(error: ValidationError, value: Any, path: Path) -> Iterator[Problem]:
    tell = _TELLERS.get(str(error.validator), _other)
    place = list(error.absolute_path)
    for fact, cure, steps in tell(error):
        yield Problem(shown(path), line_of(value, [*place, *steps]), f"{_name(place)}{fact}", cure)


def _name(place: list[Any]) -> str:
    keys = [str(step) for step in place if isinstance(step, str)]
    return f"{keys[-1]}: " if keys else ""


Told = Iterator[tuple[str, str, list[str]]]


def _required(error: Any) -> Told:
    for key in error.validator_value:
        if key not in error.instance:
            said = error.schema["properties"].get(key, {}).get("description", "write it")
            yield f'"{key}" is missing', f"add {key}: {said}", []


def _unknown(error: Any) -> Told:
    known = error.schema["properties"]
    for key in error.instance:
        if key not in known:
            cure = did_you_mean(key, known, f"the keys here are {', '.join(known)}")
            yield f'the key "{key}" is unknown', cure, [key]


def _choice(error: Any) -> Told:
    choices = [str(choice) for choice in error.validator_value]
    cure = did_you_mean(str(error.instance), choices, f"choose one of {', '.join(choices)}")
    yield f'"{error.instance}" is not known here', cure, []


def _type(error: Any) -> Told:
    wanted = {"string": "text", "array": "a list", "object": "keys and values"}
    kind = wanted.get(str(error.validator_value), str(error.validator_value))
    cure = "put it in quotes" if kind == "text" and error.instance is not None else f"write {kind}"
    yield f"{json.dumps(error.instance, ensure_ascii=False)} is not {kind}", cure, []


def _pattern(error: Any) -> Told:
    said = error.schema.get("description", f"write it like {error.validator_value}")
    yield f'"{error.instance}" does not have the right form', str(said), []


def _size(error: Any) -> Told:
    said = error.schema.get("description", f"{error.validator} is {error.validator_value}")
    size = "empty" if not error.instance else f"of the wrong size ({len(error.instance)})"
    yield f"this is {size}", str(said), []


def _other(error: Any) -> Told:
    yield error.message, str(error.schema.get("description", "see CONTRIBUTING.md")), []


_TELLERS: dict[str, Callable[[Any], Told]] = {
    "required": _required,
    "additionalProperties": _unknown,
    "enum": _choice,
    "type": _type,
    "pattern": _pattern,
    "minItems": _size,
    "maxItems": _size,
    "minLength": _size,
}
