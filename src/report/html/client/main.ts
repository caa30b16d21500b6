/** Draws the page's charts from the data that is written into it. Nothing here decides anything. */
import type { PageData } from '../page-data.ts';
import { drawForest } from './forest.ts';
import { drawHistory } from './history.ts';
import { drawPlanes } from './plane.ts';
import { drawSamples } from './samples.ts';
import { drawSeverity } from './severity.ts';
import { drawWhatIf } from './what-if.ts';

const data: PageData = JSON.parse(document.getElementById('data')!.textContent!);
document.documentElement.classList.add('drawn');
for (const draw of [drawForest, drawHistory, drawWhatIf, drawPlanes, drawSeverity, drawSamples]) draw(data);
