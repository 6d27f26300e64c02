import { decodeText } from "../document/decode.ts";
import {
  type Document,
  documentFromPages,
  documentFromText,
} from "../document/document.ts";
import { type PdfResources, readPdf } from "../document/pdf.ts";
import { PdfFailure } from "../document/pdf-failure.ts";
import { type Extraction, extract } from "../extraction/extract.ts";
import { reconcile } from "../reconciliation/reconcile.ts";
import type {
  Fact,
  FoundReason,
  ReadReport,
  Reason,
  Report,
} from "../vocabulary/fact.ts";
import { findPlace } from "../vocabulary/places.ts";
import { unreadable } from "./unreadable-file.ts";

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The whole road for one file: document, extraction, reconciliation.
 * @throws {UnreadableFile} when the file holds no report that can be read; any other error is our own mistake.
 */
export async function readReport(
  file: ReportFile,
  resources: PdfResources,
): Promise<ReadReport> {
  const document = await documentOf(file.bytes, resources);
  const extraction = extract(document);
  if (extraction === undefined || extraction.observations.length < 2)
    throw unreadable("not-a-report");
  const report = await identified(document, extraction, file.bytes);
  const reconciliation = reconcile(report, extraction);
  return {
    report,
    facts: reconciliation.facts,
    checks: reconciliation.checks,
    findings: [...extraction.findings, ...reconciliation.findings].sort(
      (left, right) => left.line - right.line,
    ),
    reasons: explained(reconciliation.facts, extraction.reasons),
    terms: extraction.terms,
    texts: document.pages,
  };
}

/** Reasons with the facts whose figure they explain; a computed fact has no figure of its own. */
function explained(
  facts: readonly Fact[],
  reasons: readonly FoundReason[],
): readonly Reason[] {
  const byPlace = new Map<string, string[]>();
  for (const { id, status, observations } of facts) {
    if (status === "derived") continue;
    for (const { page, start } of observations) {
      const place = `${page}:${start}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), id]);
    }
  }
  return reasons.flatMap(({ figure, ...reason }) =>
    (byPlace.get(`${figure.page}:${figure.start}`) ?? []).map((fact) => ({
      fact,
      ...reason,
    })),
  );
}

async function documentOf(
  bytes: Uint8Array,
  resources: PdfResources,
): Promise<Document> {
  if (bytes.length === 0) throw unreadable("empty");
  if (isPdf(bytes)) {
    try {
      return documentFromPages(await readPdf(bytes, resources));
    } catch (error) {
      if (error instanceof PdfFailure) throw unreadable(error.reason, error);
      throw error;
    }
  }
  const text = decodeText(bytes);
  if (text === undefined) throw unreadable("undecodable");
  if (text.trim() === "") throw unreadable("empty");
  return documentFromText(text);
}

/** "%PDF-" within the first kilobyte, as readers of PDF look for it. */
function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes("%PDF-");
}

async function identified(
  document: Document,
  { identity }: Extraction,
  bytes: Uint8Array,
): Promise<Report> {
  const place = findPlace(identity.centre, document.text);
  const sha256 = await digest(bytes);
  const district = place?.id ?? `unit-${sha256.slice(0, 8)}`;
  // Other bodies of a district are no part of its centre's series.
  const series = isServiceCentre(identity.centre)
    ? district
    : `${district}-${(await digest(new TextEncoder().encode(identity.centre))).slice(0, 6)}`;
  return {
    id: `${series}-${identity.fiscalYear}-${identity.kind}`,
    title: identity.title,
    centre: identity.centre,
    district: place?.district ?? "",
    city: place?.city ?? "",
    province: place?.province ?? "",
    districtId: series,
    fiscalYear: identity.fiscalYear,
    kind: identity.kind,
    sha256,
    pages:
      document.offsetsPerPage || document.pages.length > 1
        ? document.pages.length
        : null,
  };
}

/** 企业服务中心 and its renamed forms (企业和人才服务中心, 科技创新和人才服务中心). */
function isServiceCentre(name: string): boolean {
  return /(?:企业|人才|中小企业|营商).*服务中心/.test(name);
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
