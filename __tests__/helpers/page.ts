/** The code of report.html, built as it is for dist/. */
import { buildPage } from '../../scripts/page.ts';

export const { code: PAGE } = await buildPage();
