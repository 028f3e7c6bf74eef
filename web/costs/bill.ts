// What a month costs with ECS and with EKS, as course/costs.py computes it, and as exactly: sums
// are whole numbers of a part of a dollar so small that no price leaves a rest.

export type Capacity = "fargate" | "managed" | "own";

/** The amounts of one Region by the id of their price, in millionths; a share is one as well. */
export type Rates = Readonly<Record<string, number>>;

/** `cpu` counts CPU units, 1,024 to a vCPU, and `memory` MiB. */
export interface Size {
  readonly cpu: number;
  readonly memory: number;
}

export interface Setup extends Size {
  readonly capacity: Capacity;
  readonly tasks: number;
  readonly hours: number;
  readonly arm: boolean;
  readonly spot: boolean;
  readonly nodes: number;
  readonly clusters: number;
  readonly extended: boolean;
}

/** In cents. `eks` is undefined where no size of EKS on Fargate fits; `share` is in tenths of 1 %. */
export interface Bill {
  readonly ecs: number;
  readonly fee: number;
  readonly eks:
    | { readonly compute: number; readonly total: number; readonly share: number }
    | undefined;
  readonly billed: Size | undefined;
}

const MONTH = 730;
const EKS_OVERHEAD = 256;
const MILLION = 1_000_000n;
const DOLLAR = 1024n * MILLION * MILLION;

/** `sizes` are those of a pod of EKS on Fargate, in rising order. */
export function billOf(setup: Setup, rates: Rates, sizes: readonly Size[]): Bill {
  const rate = (name: string) => BigInt(rates[name] ?? Number.NaN);
  const onFargate = setup.capacity === "fargate";
  const fargate = ({ cpu, memory }: Size, kind: string) =>
    whole(setup.tasks, setup.hours) *
    (BigInt(cpu) * rate(`fargate-${kind}-vcpu`) + BigInt(memory) * rate(`fargate-${kind}-gb`)) *
    MILLION;
  const nodes = (fee: string) => {
    const share = setup.capacity === "managed" ? rate(fee) : 0n;
    return whole(setup.nodes, setup.hours, 1024) * rate("ec2-m7g-large") * (MILLION + share);
  };
  const spot = (full: bigint) => (full / MILLION) * (MILLION - rate("fargate-spot"));
  const asked = () => fargate(setup, setup.arm ? "arm" : "x86");
  const ecs = !onFargate
    ? nodes("ecs-managed-instances-fee")
    : setup.spot
      ? spot(asked())
      : asked();
  const extra = setup.extended ? rate("eks-extended-extra") : 0n;
  const fee = whole(setup.clusters, MONTH, 1024) * (rate("eks-cluster") + extra) * MILLION;
  const billed = onFargate ? billedOnEks(setup, sizes) : undefined;
  const compute = !onFargate ? nodes("eks-auto-mode-fee") : billed && fargate(billed, "x86");
  const eks =
    compute === undefined
      ? undefined
      : {
          compute: rounded(compute * 100n, DOLLAR),
          total: rounded((compute + fee) * 100n, DOLLAR),
          share: compute + fee === 0n ? 0 : rounded(fee * 1000n, compute + fee),
        };
  return { ecs: rounded(ecs * 100n, DOLLAR), fee: rounded(fee * 100n, DOLLAR), eks, billed };
}

/** The smallest size of a pod that holds what it asks for and what EKS adds. */
export function billedOnEks(asked: Size, sizes: readonly Size[]): Size | undefined {
  const needed = asked.memory + EKS_OVERHEAD;
  return sizes.find(({ cpu, memory }) => cpu >= asked.cpu && memory >= needed);
}

/** Cents as a sum: `$1,241.00`. */
export function dollars(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100).toLocaleString("en-US");
  return `${cents < 0 ? "−" : ""}$${whole}.${String(Math.abs(cents) % 100).padStart(2, "0")}`;
}

function whole(...numbers: number[]): bigint {
  return numbers.map(BigInt).reduce((product, number) => product * number);
}

/** The nearest whole number of a quotient, a half upwards. */
function rounded(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}
