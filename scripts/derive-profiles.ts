import { join } from 'node:path';
import { analyse } from '../lib/core/analyse';
import { makeProfile, type Profile, type Source } from '../lib/core/sources/profile';
import { loadTables } from '../lib/data/tables';

/** A row of a folder's `sources.json`. */
interface SourceFile extends Source {
	readonly file: string;
}

/**
 * Profile every source of a folder, in the order of its `sources.json`.
 *
 * @param read - Reads a file as text; throws where it is missing.
 */
export function deriveProfiles(folder: string, read: (file: string) => string): Profile[] {
	const sources = JSON.parse(read(join(folder, 'sources.json'))) as SourceFile[];
	return sources.map(({ id, file, name, kind, byline, published, note }) => {
		const text = read(join(folder, file));
		return makeProfile({ id, name, kind, byline, published, note }, text, analyse(text, loadTables()));
	});
}
