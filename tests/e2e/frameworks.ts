import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build';

/** A framework that draws the story of {@link frameworkPage}. */
export interface Framework {
	readonly name: string;
	/** Scripts, in order, that set `globalThis.begin(state, root)`: it takes over what the server sent and gives `show`. */
	readonly scripts: readonly string[];
}

/** What the page shows: its paragraphs by key, in order. */
export type Story = readonly (readonly [key: string, text: string])[];

const source = (file: string) => readFileSync(join(ROOT, 'node_modules', file), 'utf8');

/** Modules for Node, as one script that leaves them in `globalThis.load`. */
const forBrowser = (modules: Readonly<Record<string, string>>): string =>
	`{ const made = {}; const modules = { ${Object.entries(modules)
		.map(([name, code]) => `${JSON.stringify(name)}(module, exports, require) { ${code}\n }`)
		.join(', ')} };
	globalThis.load = (name) => { if (!made[name]) { made[name] = { exports: {} }; modules[name](made[name], made[name].exports, load); } return made[name].exports; }; }`;

export const FRAMEWORKS: readonly Framework[] = [
	{
		name: 'React',
		scripts: [
			forBrowser({
				react: source('react/cjs/react.production.js'),
				scheduler: source('scheduler/cjs/scheduler.production.js'),
				'react-dom': source('react-dom/cjs/react-dom.production.js'),
				'react-dom/client': source('react-dom/cjs/react-dom-client.production.js'),
			}),
			`const { createElement: h } = load('react');
			const draw = (story) => h('article', { id: 'story' }, h('h1', null, 'The story'), story.map(([key, text]) => h('p', { key }, text)));
			globalThis.begin = (story, root) => {
				const drawn = load('react-dom/client').hydrateRoot(root, draw(story));
				return (next) => drawn.render(draw(next));
			};`,
		],
	},
	{
		name: 'Preact',
		scripts: [
			`globalThis.preact = import(URL.createObjectURL(new Blob([${JSON.stringify(source('preact/dist/preact.mjs'))}], { type: 'text/javascript' })));`,
			`globalThis.begin = async (story, root) => {
				const { h, hydrate, render } = await preact;
				const draw = (story) => h('article', { id: 'story' }, h('h1', null, 'The story'), story.map(([key, text]) => h('p', { key }, text)));
				hydrate(draw(story), root);
				return (next) => render(draw(next), root);
			};`,
		],
	},
	{
		name: 'Vue',
		scripts: [
			source('vue/dist/vue.global.prod.js'),
			`globalThis.begin = (story, root) => {
				const { createSSRApp, h, shallowRef } = Vue;
				const shown = shallowRef(story);
				createSSRApp({ render: () => h('article', { id: 'story' }, [h('h1', 'The story'), shown.value.map(([key, text]) => h('p', { key }, text))]) }).mount(root);
				return (next) => { shown.value = next; };
			};`,
		],
	},
];

/** A page whose story the server has drawn, and that a framework has yet to take over. */
export function frameworkPage({ scripts }: Framework, story: Story, fragments: boolean): string {
	const inline = (code: string) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
	const list = story.map(([, text]) => `<p>${text}</p>`).join('');
	// Vue marks the bounds of a list that is drawn into other nodes.
	const drawn = fragments ? `<!--[-->${list}<!--]-->` : list;
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta property="og:type" content="article"><title>The story</title></head><body><div id="root"><article id="story"><h1>The story</h1>${drawn}</article></div>${scripts.map(inline).join('')}</body></html>`;
}
