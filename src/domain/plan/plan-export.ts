import { escapeMarkdown } from '../markdown.ts';
import { describeProvenance, settingText } from '../matrix/answer.ts';
import { plainText } from '../code-spans.ts';
import { defaultStates, handoffs, owners } from '../vocabulary.ts';
import { decisionStates, isSettled, type PlanDecision, type PlanDecisions } from './decisions.ts';
import { allLines, type PlanDuty, type PlanLine } from './plan-duties.ts';
import type { PlanText } from './plan-formats.ts';
import { answerId } from './plan-order.ts';
import { guardFormula, toCsv } from '../exports/csv.ts';

/** A plan to be taken along. */
export interface PlanToTake {
	/** The full address of the plan. */
	address: string;
	/** The month of the newest page that its answers were read on, `YYYY-MM`. */
	edition: string;
	/** The day, `YYYY-MM-DD`. */
	today: string;
	/** What the reader calls it. */
	name: string;
	/** What its services are called. */
	services: readonly string[];
	/** The duties by team, the teams as the reader calls them. */
	groups: readonly { team: string; duties: readonly PlanDuty[] }[];
	decisions: PlanDecisions;
}

interface PlanRow {
	team: string;
	duty: PlanDuty;
	line: PlanLine;
	decision: PlanDecision | undefined;
	settled: boolean;
}

/** Writes a plan in a form. `site` goes in front of the addresses of cells. */
export function writePlan(plan: PlanToTake, format: PlanText, site: string): string {
	const rows = rowsOf(plan);
	switch (format) {
		case 'checklist':
			return toChecklist(plan, rows);
		case 'table':
			return toTable(plan, rows, site);
		case 'issues':
			return toIssues(plan, rows, site);
		case 'data':
			return toData(plan, rows, site);
	}
}

function rowsOf({ groups, decisions, today }: PlanToTake): PlanRow[] {
	return groups.flatMap(({ team, duties }) =>
		duties.flatMap((duty) =>
			allLines(duty).map((line) => {
				const id = answerId(duty.duty, line.subject);
				const decision = Object.hasOwn(decisions, id) ? decisions[id] : undefined;
				return { team, duty, line, decision, settled: isSettled(decision, today) };
			}),
		),
	);
}

function toChecklist(plan: PlanToTake, rows: readonly PlanRow[]): string {
	const { name, services } = plan;
	const lines = rows.flatMap((row, place) => {
		const before = rows[place - 1];
		const { team, duty, line, settled } = row;
		return [
			...(before?.team === team ? [] : ['', `## ${escapeMarkdown(team)}`]),
			...(before?.duty === duty ? [] : ['', `### ${escapeMarkdown(duty.title)}`, '']),
			`- [${settled ? 'x' : ' '}] **${escapeMarkdown(line.label)}**: ${escapeMarkdown(textOf(line))}${checkText(line)}${decisionText(row)}`,
		];
	});
	const named = services.map(escapeMarkdown).join(', ');
	const title = name ? `${escapeMarkdown(name)} (${named})` : named;
	return [`# Plan: ${title}`, '', originOf(plan), ...lines, ''].join('\n');
}

/** What a plan was made of, and the way back to it. */
function originOf({ address, edition }: PlanToTake): string {
	return `Shared Responsibility Atlas, edition ${edition}: <${address}>`;
}

function checkText(line: PlanLine): string {
	const checks = checksOf(line);
	return checks && ` Check: ${escapeMarkdown(checks)}.`;
}

function decisionText({ decision }: PlanRow): string {
	if (!decision || (decision.state === 'to-do' && !decision.note)) return '';
	const until = decision.until ? ` until ${decision.until}` : '';
	const note = decision.note ? `: ${escapeMarkdown(decision.note)}` : '';
	return ` (${decisionStates[decision.state]}${until}${note})`;
}

const head = [
	...['Team', 'Duty', 'Service', 'Owner', 'Hand-off', 'What to do', 'AWS does', 'Default'],
	...['If nobody acts', 'Open', 'Checks', 'Provenance', 'State', 'Note', 'Until', 'Source'],
	...['Source read', 'Address', 'Edition', 'Plan'],
];

function toTable(plan: PlanToTake, rows: readonly PlanRow[], site: string): string {
	const cells = rows.map(({ team, duty, line, decision }) => {
		const { cell } = line;
		const [source] = cell.sources;
		return [
			team,
			duty.title,
			line.label,
			owners[cell.owner].label,
			cell.handoff ? handoffs[cell.handoff].label : '',
			textOf(line),
			plainText(cell.aws ?? ''),
			cell.default ? defaultStates[cell.default.state].label : '',
			plainText(cell.default?.text ?? ''),
			line.open ? 'yes' : '',
			checksOf(line),
			describeProvenance(cell) ?? 'stated',
			decisionStates[decision?.state ?? 'to-do'],
			decision?.note ?? '',
			decision?.until ?? '',
			source?.url ?? '',
			source?.asOf ?? '',
			cell.path ? `${site}${cell.path}` : '',
			plan.edition,
			plan.address,
		].map(guardFormula);
	});
	// A person opens it in Excel, which reads UTF-8 only where it is marked.
	return `\uFEFF${toCsv([head, ...cells])}\r\n`;
}

// The columns that issue trackers read without being told: Jira, Linear, GitHub's and GitLab's importers.
function toIssues(plan: PlanToTake, rows: readonly PlanRow[], site: string): string {
	const cells = rows
		.filter(({ settled }) => !settled)
		.map(({ team, duty, line }) => {
			const { cell } = line;
			const waits = cell.default
				? `If nobody acts: ${defaultStates[cell.default.state].label}. ${plainText(cell.default.text)}`
				: '';
			const where = cell.path ? `${site}${cell.path}` : '';
			const said = [textOf(line), waits, checkText(line).trim(), where, originOf(plan)];
			const description = said.filter(Boolean).join('\n\n');
			const labels = `${slug(team)} ${duty.duty} shared-responsibility`;
			return [`${duty.title}: ${line.label}`, description, labels].map(guardFormula);
		});
	return `${toCsv([['Summary', 'Description', 'Labels'], ...cells])}\r\n`;
}

function toData(plan: PlanToTake, rows: readonly PlanRow[], site: string): string {
	const { address, edition, name, services } = plan;
	const entries = rows.map(({ team, duty, line, decision }) => {
		const { duty: id, title, path, ...cell } = line.cell;
		return {
			...{ team, duty: id, title, subject: line.subject, subjectLabel: line.label },
			...{ open: line.open, ...cell, ...(path && { address: `${site}${path}` }) },
			decision: decision ?? { state: 'to-do' },
			differs: duty.differs,
		};
	});
	return `${JSON.stringify({ address, edition, name, services, rows: entries }, null, 2)}\n`;
}

function checksOf({ cell: { checks = [], setting } }: PlanLine): string {
	if (checks.length === 0 && setting) return plainText(settingText(setting).replace(/\.$/, ''));
	return checks.map(({ title }) => title).join(', ');
}

function textOf({ cell }: PlanLine): string {
	return plainText(cell.customer ?? cell.aws ?? '');
}

function slug(text: string): string {
	return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
