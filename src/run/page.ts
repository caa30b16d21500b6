import type { PageCode } from '../report/html/document.ts';

/** The code of report.html, a module of its own so that only what writes a report loads it. */
export const page: PageCode = { script: PAGE.script, style: PAGE.style, notices: PAGE.notices };
