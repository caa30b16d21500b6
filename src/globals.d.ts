/** The package's version; put in by the build. */
declare const VERSION: string;
/** The code of report.html; put in by the build. */
declare const PAGE: import('./report/html/document.ts').PageCode;
