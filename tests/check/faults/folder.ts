import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeContentFiles } from '../../fixtures/content-files.ts';

const sound = makeContentFiles();

/** A project that faults are made in, one after another. */
export class Folder {
	/** Where it lies. */
	readonly root = mkdtempSync(join(tmpdir(), 'atlas-faults-'));

	/** Makes the content sound again. */
	restore(): void {
		rmSync(join(this.root, 'content'), { recursive: true, force: true });
		for (const [file, text] of Object.entries(sound)) this.write(file, text);
	}

	/** What a file holds, or nothing where it cannot be read. */
	read(file: string): string {
		try {
			return readFileSync(join(this.root, file), 'utf8');
		} catch {
			return '';
		}
	}

	write(file: string, content: string | Uint8Array): void {
		const path = join(this.root, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}

	append(file: string, text: string): void {
		this.write(file, this.read(file) + text);
	}

	/** Replaces the first match; there must be one. */
	replace(file: string, from: RegExp | string, to: string): void {
		const text = this.read(file);
		const replaced = text.replace(from, () => to);
		if (replaced === text) throw new Error(`${file} holds no ${String(from)}`);
		this.write(file, replaced);
	}

	remove(file: string): void {
		rmSync(join(this.root, file), { recursive: true });
	}

	makeFolder(folder: string): void {
		mkdirSync(join(this.root, folder), { recursive: true });
	}

	link(file: string, target: string): void {
		symlinkSync(target, join(this.root, file));
	}

	makePipe(file: string): void {
		execFileSync('mkfifo', [join(this.root, file)]);
	}

	copy(from: string, to: string): void {
		cpSync(join(this.root, from), join(this.root, to), { recursive: true });
	}

	/** Removes the project. */
	dispose(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
