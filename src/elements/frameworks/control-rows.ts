import {
	controlOn,
	type ChosenControl,
	type RemainingPart,
} from '../../domain/frameworks/chosen-services.ts';
import { origins } from '../../domain/frameworks/origins.ts';
import type { Column } from '../../domain/matrix/column.ts';
import { joinNames, shortLabel } from '../../domain/names.ts';
import { base } from '../page/base.ts';
import { codeNodes } from '../page/code-nodes.ts';
import { make } from '../page/make.ts';
import { part } from '../page/part.ts';

/** The controls of the page: as the server drew them by service model, or for chosen services. */
export class ControlRows {
	readonly #rows = [...document.querySelectorAll<HTMLElement>('.control')].map((row) => {
		const whose = part(row, '[data-whose]');
		const left = part(row, '[data-left]');
		const drawn = { whose: [...whose.childNodes], left: [...left.childNodes] };
		return { duties: row.dataset['duties']?.split(' ') ?? [], whose, left, drawn };
	});

	/** Shows the controls on some services; without any, by service model. */
	show(columns: readonly Column[]) {
		for (const { duties, whose, left, drawn } of this.#rows) {
			if (columns.length === 0) {
				whose.replaceChildren(...drawn.whose);
				left.replaceChildren(...drawn.left);
				continue;
			}
			const control = controlOn(duties, columns);
			whose.replaceChildren(...drawWhose(control));
			left.replaceChildren(...drawLeft(control.left));
		}
	}
}

function drawWhose({ whose }: ChosenControl): (Node | string)[] {
	return whose.flatMap(({ origin, services }) => {
		const { owner, label } = origins[origin];
		const mark = make('span', { className: 'owner', dataset: { owner } }, label);
		return [mark, ` ${joinNames(services.map(shortLabel))} `];
	});
}

function drawLeft(left: RemainingPart | undefined): (Node | string)[] {
	if (!left) return ['Nothing of it is yours on these services.'];
	const [first, ...others] = left.cells.map(({ label, path }) =>
		path ? make('a', { href: `${base}${path}` }, shortLabel(label)) : shortLabel(label),
	);
	const also = others.flatMap((link, index) => [
		index === 0 ? '; see also ' : index === others.length - 1 ? ' and ' : ', ',
		link,
	]);
	const more =
		left.more === 0
			? []
			: [`; and parts of ${left.more} more ${left.more === 1 ? 'duty' : 'duties'}`];
	return ['Yours: ', ...codeNodes(left.text), ' (', first ?? '', ...also, ')', ...more];
}
