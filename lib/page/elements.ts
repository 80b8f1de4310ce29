/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
	(
		'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);

/** Elements whose text is not the article's: code, controls, media and their captions, ways to other pages. */
const UNREAD = new Set(
	(
		'script style noscript template head title svg math canvas iframe object embed audio video picture map ' +
		'button input select textarea label dialog menu nav aside figure figcaption code pre kbd samp footer'
	).split(' '),
);

const UNREAD_ROLES = new Set(
	(
		'navigation complementary banner contentinfo search dialog alertdialog alert status toolbar menu menubar button ' +
		'tablist'
	).split(' '),
);

/** Words in a class or id by which pages name what stands beside the article. */
const BESIDE = new RegExp(
	`(^|[-_\\s])(${[
		'ads?|advert\\w*|sponsor\\w*|promos?|promotions?|newsletter\\w*|signup|cookie\\w*|consent',
		'related\\w*|recirc\\w*|recommend\\w*|trending|most-?(read|popular)|read-?(more|next|also)|more-?(from|stories|on)',
		'sidebar|comments?|disqus\\w*|share\\w*|sharing|social\\w*|toolbar|breadcrumbs?|tags',
		'byline|author-?bio|caption|credit|skip-?link|sr-only|visually-?hidden|screen-?reader\\w*',
	].join('|')})($|[-_\\s])`,
	'i',
);

const MAX_ID_WORDS = 5;

/** Links above this share of an element's text make it a way to other pages. */
const LINK_SHARE = 0.8;
/** UTF-16 code units of an element's text that are weighed; more is no list of links. */
const MAX_WEIGHED = 200_000;

export const isBlock = (element: Element): boolean => BLOCKS.has(element.localName);

/** Whether an element by its tag and attributes can hold an article's words; says nothing of its parents. */
export function mayBeRead(element: Element): boolean {
	if (UNREAD.has(element.localName)) return false;
	if (element.hasAttribute('hidden')) return false;
	const editable = element.getAttribute('contenteditable');
	if (editable !== null && editable !== 'false') return false;
	return !UNREAD_ROLES.has(element.getAttribute('role') ?? '');
}

/** Whether the page itself names an element as something beside the article. */
export function isNamedBeside(element: Element): boolean {
	if (!element.hasAttributes()) return false;
	// A long id is made from a headline and says nothing of the element.
	const written = element.getAttribute('id') ?? '';
	const id = written.split('-').length > MAX_ID_WORDS ? '' : written;
	const name = `${element.getAttribute('class') ?? ''} ${id}`;
	return BESIDE.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

/** Whether an element is nothing but a way to other pages: "Read more: …", a list of headlines, a teaser card. */
export function isWayOut(element: Element): boolean {
	if (element.localName === 'a') return [...element.children].some(isBlock);
	if (!/^(p|ul|ol|li|h[2-6])$/.test(element.localName)) return false;
	const links = [...element.getElementsByTagName('a')];
	const linked = links.reduce((sum, link) => sum + wordLength(link), 0);
	return linked > 0 && linked > LINK_SHARE * wordLength(element);
}

const wordLength = (node: Node): number => (node.textContent ?? '').slice(0, MAX_WEIGHED).replace(/\s+/g, '').length;

/** What to do at the nodes of a tree. */
export interface Visitor {
	text(node: Text): void;
	/** False where what is in the element is to be passed over; it is not left then. */
	enter(element: Element): boolean;
	leave(element: Element): void;
}

/** Visit what is under an element in document order. Without recursion: pages can nest deeper than calls can. */
export function visit(root: Element, visitor: Visitor): void {
	let parent = root;
	let node = root.firstChild;
	for (;;) {
		if (!node) {
			if (parent === root) return;
			visitor.leave(parent);
			node = parent.nextSibling;
			parent = parent.parentElement!;
		} else if (node.nodeType === 1 && visitor.enter(node as Element)) {
			parent = node as Element;
			node = parent.firstChild;
		} else {
			if (node.nodeType === 3) visitor.text(node as Text);
			node = node.nextSibling;
		}
	}
}
