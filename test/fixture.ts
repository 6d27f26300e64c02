import type { TableBytes } from "../src/parquet/write.ts";
import { writeTables } from "../src/parquet/write.ts";
import type {
  BaseConcept,
  Concept,
  Fund,
  Phase,
} from "../src/vocabulary/concept.ts";
import type {
  Fact,
  Kind,
  Quality,
  ReadReport,
  Status,
} from "../src/vocabulary/fact.ts";

interface MadeFact {
  readonly concept: BaseConcept | Concept;
  readonly value: number;
  readonly fund?: Fund;
  readonly code?: string;
  readonly name?: string;
  readonly phase?: Phase;
  readonly year?: number;
  readonly status?: Status;
  readonly quality?: Quality;
  readonly unit?: Fact["unit"];
}

/** A made-up report of a district, with just the facts a test is about. */
export function madeReport(
  district: string,
  fiscalYear: number,
  kind: Kind,
  facts: readonly MadeFact[],
  centre = `${district}企业服务中心`,
): ReadReport {
  const id = `${district}-${fiscalYear}-${kind}`;
  return {
    report: {
      id,
      title: `${centre} ${fiscalYear}`,
      centre,
      district,
      city: "示例市",
      province: "示例省",
      districtId: district,
      fiscalYear,
      kind,
      sha256: "0".repeat(64),
      pages: 1,
    },
    facts: facts.map((made): Fact => {
      const fact = {
        concept: made.concept,
        fund: made.fund ?? ("all" as const),
        code: made.code ?? "",
        name: made.name ?? "",
        parent: "",
        phase:
          made.phase ??
          (kind === "final" ? ("final" as const) : ("initial-budget" as const)),
        year: made.year ?? fiscalYear,
      };
      const unit = made.unit ?? "yuan";
      return {
        ...fact,
        id: `${id}/${Object.values(fact)
          .filter((word) => word !== "")
          .join("/")}`,
        report: id,
        unit,
        amount: {
          unit,
          grains: BigInt(
            Math.round(made.value * (unit === "yuan" ? 100 : 10_000)),
          ),
          step: 1n,
        },
        status: made.status ?? "stated",
        quality: made.quality ?? "pass",
        observations: [],
      };
    }),
    checks: [],
    findings: [],
    reasons: [],
    terms: [],
    texts: [{ page: 1, start: 0, text: "" }],
  };
}

export function madeTables(...reports: readonly ReadReport[]): TableBytes {
  return writeTables(reports);
}
