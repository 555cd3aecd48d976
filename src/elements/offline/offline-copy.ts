import {
	describeLoading,
	describeState,
	describeTrouble,
	type CopyState,
} from '../../domain/offline/copy-words.ts';
import { part } from '../page/part.ts';
import { keepCopy, readKept, removeCopy } from './keep-copy.ts';
import { CopyTrouble, fetchPublished } from './load-copy.ts';

/** Shows what this device keeps of the site, keeps it when asked, brings it up to date, and removes it. */
export class OfflineCopyElement extends HTMLElement {
	#state: CopyState = { kept: undefined, published: undefined };
	#busy = false;

	connectedCallback() {
		part(this, '[data-keep]').addEventListener('click', () => void this.#keep());
		part(this, '[data-remove]').addEventListener('click', () => void this.#remove());
		void this.#look();
	}

	async #look() {
		try {
			const [kept, published] = await Promise.all([
				readKept(),
				fetchPublished(this.dataset['published']!),
			]);
			this.#state = { kept, published };
			// Whoever runs the site wants it gone from here as well.
			if (published && 'off' in published && kept) await this.#removed();
		} catch {
			// Private windows, addresses without HTTPS, and browsers without the one or the other.
			this.#say('This browser keeps no copies for this site: nothing can be kept here.');
			return;
		}
		this.#draw();
	}

	async #keep() {
		const { published, kept } = this.#state;
		if (!published || 'off' in published) return;
		await this.#work('Loading …', async () => {
			await keepCopy(published, kept, (share) => this.#progress(share));
			this.#state = { published, kept: published };
		});
	}

	async #remove() {
		await this.#work('Removing …', () => this.#removed());
	}

	async #removed() {
		await removeCopy();
		this.#state = { ...this.#state, kept: undefined };
	}

	/** One thing at a time; what goes wrong is told, and what is there is shown. */
	async #work(text: string, work: () => Promise<void>) {
		if (this.#busy) return;
		this.#busy = true;
		this.#complain('');
		this.#say(text);
		try {
			await work();
		} catch (error) {
			const trouble = error instanceof CopyTrouble ? error.trouble : 'gone';
			this.#complain(describeTrouble(trouble, this.#state.kept !== undefined));
		} finally {
			this.#busy = false;
			this.#progress(undefined);
			this.#draw();
			// The button that was pressed may be gone.
			part(this, '[data-state]').focus();
		}
	}

	#draw() {
		const loading = describeLoading(this.#state);
		const keep = part(this, '[data-keep]');
		keep.hidden = loading === undefined;
		keep.textContent = loading ?? '';
		part(this, '[data-remove]').hidden = this.#state.kept === undefined;
		this.#say(describeState(this.#state));
	}

	#progress(share: number | undefined) {
		const bar = part(this, 'progress', HTMLProgressElement);
		bar.hidden = share === undefined;
		bar.value = share ?? 0;
	}

	#say(text: string) {
		part(this, '[data-state]').textContent = text;
	}

	#complain(text: string) {
		const notice = part(this, '[data-trouble]');
		notice.hidden = text === '';
		notice.textContent = text;
	}
}

customElements.define('offline-copy', OfflineCopyElement);
