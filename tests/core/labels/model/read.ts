import { layGround } from '../../../../lib/core/groundwork';
import type { LabelEvidence } from '../../../../lib/core/labels/model/places';
import { tokenColumns } from '../../../../lib/core/loaded/evidence';
import { tieTogether } from '../../../../lib/core/ties';
import { loadTables } from '../../../../lib/data/tables';

/** What the engine knows of a text before the model of labels reads it. */
export function evidenceOf(text: string): LabelEvidence {
	const tables = loadTables();
	const ground = layGround(text, tables);
	return { ...ground, ...tieTogether(ground, tables), columns: tokenColumns(ground, tables.loadedModel!.words) };
}
