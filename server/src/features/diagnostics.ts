import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import { worstFindings, type JudgedFinding } from '../rules/judgement';
import { messageText, translate } from '../rules/messages';
import type { Parameters, Severity } from '../rules/rule';
import type { Span } from '../text/block';
import { rangeOf } from './convert';
import type { Snapshot } from './snapshot';

export const source = 'resolute';

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** An answer to a request for diagnostics, with what is needed to tell whether the next one says the same. */
export interface DiagnosticReport {
  readonly id: string;
  readonly items: Diagnostic[];
  readonly shown: readonly Shown[];
  readonly leftOut: number;
  readonly settings: unknown;
}

/** A finding as it was sent, with the lines on which its block and those of the places it points to began. */
interface Shown {
  readonly judged: JudgedFinding;
  readonly line: number;
  readonly relatedLines: readonly number[];
}

/**
 * The diagnostics of a snapshot, the worst ones where there are more than the settings allow.
 * @param previous the last answer for this document; it is given back where the drafter would see no difference
 */
export function diagnosticReport(snapshot: Snapshot, previous?: DiagnosticReport): DiagnosticReport {
  const { findings, leftOut } = worstFindings(snapshot.judgement, snapshot.settings.maxFindings);
  if (previous && previous.settings === snapshot.settings && previous.leftOut === leftOut && findings.length === previous.shown.length
    && findings.every((judged, i) => saysTheSame(judged, previous.shown[i]!))) return previous;
  const items = findings.map((judged) => diagnosticOf(judged, snapshot));
  if (leftOut > 0) items.push(leftOutDiagnostic(leftOut, snapshot));
  const shown = findings.map((judged) => ({ judged, line: judged.finding.span.block.line, relatedLines: relatedLinesOf(judged) }));
  return { id: String(Number(previous?.id ?? 0) + 1), items, shown, leftOut, settings: snapshot.settings };
}

/** One finding as a diagnostic. */
export function diagnosticOf({ rule, severity, finding }: JudgedFinding, snapshot: Snapshot): Diagnostic {
  const language = snapshot.messageLanguage;
  const { rulePages } = snapshot.editor;
  const diagnostic: Diagnostic = {
    range: rangeOf(finding.span),
    severity: severityNumbers[severity],
    source,
    code: rule.id,
    message: messageText(rule, finding.message, language, finding.parameters),
  };
  if (rulePages) diagnostic.codeDescription = { href: `${rulePages}${rule.id}.md` };
  if (finding.related?.length) {
    diagnostic.relatedInformation = finding.related.map(({ span, message, parameters }) => ({
      location: { uri: snapshot.uri, range: rangeOf(span) },
      message: messageText(rule, message, language, parameters),
    }));
  }
  return diagnostic;
}

function leftOutDiagnostic(count: number, snapshot: Snapshot): Diagnostic {
  const english = 'Findings not shown: {count}. The setting resolute.maxFindings says how many are shown.';
  const top = { line: 0, character: 0 };
  const message = translate('server/left-out', english, snapshot.messageLanguage, { count });
  return { range: { start: top, end: top }, severity: DiagnosticSeverity.Information, source, message };
}

function relatedLinesOf({ finding }: JudgedFinding): number[] {
  return finding.related?.map(({ span }) => span.block.line) ?? [];
}

/**
 * Whether a finding, if sent now, would be as it was sent before, in a block that was not touched since (an editor may have lost its mark
 * where the words under it were replaced).
 */
function saysTheSame(judged: JudgedFinding, shown: Shown): boolean {
  const a = judged.finding;
  const b = shown.judged.finding;
  if (a.span.block.line !== shown.line) return false;
  if (judged !== shown.judged) {
    if (judged.rule !== shown.judged.rule || judged.severity !== shown.judged.severity || a.message !== b.message) return false;
    if (!isSameSpan(a.span, b.span) || !areSameParameters(a.parameters, b.parameters)) return false;
    if ((a.related?.length ?? 0) !== (b.related?.length ?? 0)) return false;
    if (a.related?.some((place, i) => !isSameSpan(place.span, b.related![i]!.span) || place.message !== b.related![i]!.message
      || !areSameParameters(place.parameters, b.related![i]!.parameters))) return false;
  }
  return shown.relatedLines.every((line, i) => a.related![i]!.span.block.line === line);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}

function areSameParameters(a: Parameters = {}, b: Parameters = {}): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
