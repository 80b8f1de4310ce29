import { useEffect, useState } from 'preact/hooks';
import type { KeptPage } from '../../lib/browser/pages';
import { type FollowedPage, followPage, isCurrent, type Tab } from './page';

/**
 * Follow the page in a tab.
 *
 * @param known - Its record when the popup opened.
 * @param isWanted - False where the page is not to be read.
 */
export function usePage(tab: Tab, known: KeptPage | null, isWanted: boolean) {
	const [followed, setFollowed] = useState<FollowedPage>({
		page: isCurrent(known, tab) ? known : null,
		problem: null,
	});
	const setProblem = (problem: string) => setFollowed(({ page }) => ({ page, problem }));
	useEffect(() => {
		if (!isWanted) return;
		return followPage(tab, known, (page) => setFollowed({ page, problem: null }), setProblem);
	}, [isWanted]);
	return { ...followed, setProblem };
}
