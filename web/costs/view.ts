// The calculator: what its fields say stands in the address, so that a result can be linked.

import type { Values } from "../interface/fill.ts";
import { type InterfaceKey, said } from "../interface.ts";
import { chosen, tell } from "../reference/address.ts";
import { type Bill, billOf, type Capacity, dollars, type Rates, type Size } from "./bill.ts";

type Field = HTMLInputElement | HTMLSelectElement;

interface Prices {
  readonly rates: Readonly<Record<string, Rates>>;
  readonly sizes: readonly (readonly [cpu: number, memory: number])[];
  /** How many of the sizes, from the first on, EKS has for a pod. */
  readonly eks: number;
}

export class Calculator {
  readonly #form: HTMLFormElement;
  readonly #prices: Prices;
  readonly #sizes: readonly Size[];
  readonly #told: HTMLElement | null;
  readonly #defaults: ReadonlyMap<string, string>;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#prices = JSON.parse(form.dataset.prices ?? "");
    this.#sizes = this.#prices.sizes.map(([cpu, memory]) => ({ cpu, memory }));
    this.#told = form.querySelector(".bill-told");
    form.reset(); // what a browser kept from an earlier visit is not in the address
    this.#defaults = this.#values();
  }

  start(): void {
    this.#take(chosen([...this.#defaults.keys()], location.search));
    this.#form.addEventListener("input", () => this.#show());
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    // The fields have their first values only after this event.
    this.#form.addEventListener("reset", () => setTimeout(() => this.#show()));
    this.#form.hidden = false;
    this.#show();
  }

  /** Fills the fields; what an address asks for and no field can be stays as it was. */
  #take(asked: ReadonlyMap<string, string>): void {
    for (const field of this.#fields()) {
      const value = asked.get(field.name) ?? "";
      if (value === "") continue;
      if (isChoice(field)) field.checked = field.value === value;
      else if (field instanceof HTMLInputElement) takeNumber(field, value);
      else if ([...field.options].some((option) => option.value === value)) field.value = value;
      if (field.name === "cpu") this.#offerMemory();
    }
    const radios = this.#fields().filter((field) => field.type === "radio") as HTMLInputElement[];
    if (!radios.some((radio) => radio.checked) && radios[0] !== undefined) radios[0].checked = true;
  }

  #show(): void {
    this.#offerMemory();
    const values = this.#values();
    const where = values.get("capacity") === "fargate" ? "fargate" : "nodes";
    for (const part of this.#form.querySelectorAll<HTMLElement>("[data-where]")) {
      part.hidden = part.dataset.where !== where;
      for (const field of part.querySelectorAll<Field>("[name]")) field.disabled = part.hidden;
    }
    const wrong = this.#wrong();
    if (wrong !== undefined) {
      this.#write(undefined);
      this.#say([["costs-wrong", { most: wrong.max }]]);
      return;
    }
    const rates = this.#prices.rates[values.get("region") ?? ""] ?? {};
    const setup = setupOf(values);
    const bill = billOf(setup, rates, this.#sizes.slice(0, this.#prices.eks));
    this.#write(bill);
    this.#say(sentences(bill, setup));
    tell(new Map([...values].map(([name, value]) => [name, this.#unlessDefault(name, value)])));
  }

  /** The first field whose value is none, marked as such. */
  #wrong(): HTMLInputElement | undefined {
    const numbers = [...this.#form.querySelectorAll<HTMLInputElement>("input[type=number]")];
    const faulty = numbers.filter((field) => !field.disabled && !field.checkValidity());
    for (const field of numbers) {
      if (faulty.includes(field)) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    }
    return faulty[0];
  }

  #offerMemory(): void {
    const cpu = this.#form.querySelector<HTMLSelectElement>("[name=cpu]");
    const memory = this.#form.querySelector<HTMLSelectElement>("[name=memory]");
    if (cpu === null || memory === null) return;
    const offered = this.#sizes.filter((size) => size.cpu === Number(cpu.value));
    const now = [...memory.options].map((option) => option.value).join();
    if (offered.map((size) => size.memory).join() === now) return;
    const wanted = Number(memory.value);
    memory.replaceChildren(
      ...offered.map((size) => new Option(String(size.memory / 1024), String(size.memory))),
    );
    const nearest = offered.findLast((size) => size.memory <= wanted) ?? offered[0];
    memory.value = String(nearest?.memory);
  }

  #write(bill: Bill | undefined): void {
    const sums = {
      "ecs-compute": bill?.ecs,
      "ecs-fee": bill && 0,
      "ecs-total": bill?.ecs,
      "eks-compute": bill?.eks?.compute,
      "eks-fee": bill?.fee,
      "eks-total": bill?.eks?.total,
    };
    for (const [name, cents] of Object.entries(sums)) {
      const cell = this.#form.querySelector(`[data-bill="${name}"]`);
      if (cell !== null) cell.textContent = cents === undefined ? "–" : dollars(cents);
    }
  }

  #say(told: readonly [InterfaceKey, Values?][]): void {
    this.#told?.replaceChildren(...told.map(([key, values]) => said(key, values, "p")));
  }

  #fields(): Field[] {
    return [...this.#form.querySelectorAll<Field>("[name]")];
  }

  #values(): Map<string, string> {
    const values = new Map<string, string>();
    for (const field of this.#fields()) {
      if (!isChoice(field) || field.checked) values.set(field.name, field.value);
      else if (field.type === "checkbox") values.set(field.name, "");
    }
    return values;
  }

  #unlessDefault(name: string, value: string): string {
    return this.#defaults.get(name) === value ? "" : value;
  }
}

function isChoice(field: Field): field is HTMLInputElement {
  return field.type === "radio" || field.type === "checkbox";
}

function takeNumber(field: HTMLInputElement, value: string): void {
  const before = field.value;
  field.value = value;
  if (!field.checkValidity()) field.value = before;
}

function setupOf(values: ReadonlyMap<string, string>) {
  const number = (name: string) => Number(values.get(name));
  return {
    capacity: values.get("capacity") as Capacity,
    tasks: number("tasks"),
    cpu: number("cpu"),
    memory: number("memory"),
    hours: number("hours"),
    arm: values.get("arm") === "1",
    spot: values.get("spot") === "1",
    nodes: number("nodes"),
    clusters: number("clusters"),
    extended: values.get("extended") === "1",
  };
}

type SetUp = ReturnType<typeof setupOf>;

/** The difference first, then how EKS counts otherwise. */
function sentences(bill: Bill, setup: SetUp): [InterfaceKey, Values?][] {
  if (bill.eks === undefined) return [["costs-no-size"]];
  const d = dollars(bill.eks.total - bill.ecs);
  const told: [InterfaceKey, Values?][] = [["costs-difference", { d, s: bill.eks.share / 10 }]];
  if (bill.billed === undefined) return told;
  const { cpu, memory } = bill.billed;
  told.push(["costs-billed", { cpu: cpu / 1024, memory: memory / 1024 }]);
  if (setup.arm) told.push(["costs-no-arm"]);
  if (setup.spot) told.push(["costs-no-spot"]);
  return told;
}
