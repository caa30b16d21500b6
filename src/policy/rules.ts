/** What a schema cannot say. Each rule is a function from the sound parts of a document to complaints. */
import type { Complaint } from './complaint.ts';
import type { Draft } from './draft.ts';
import { candidatesAreCorrected, sequentialIsPossible } from './rules/attempts.ts';
import { gatesRequireBehaviour, withinIsPossible, withinNamesACapability } from './rules/capability.ts';
import { exposuresBound } from './rules/exposure.ts';
import { frontierGatesDemonstrate, frontierGatesWaiveNothing } from './rules/frontier.ts';
import { inventoriesAreLists, inventoriesOpenFrontierGates } from './rules/inventory.ts';
import { mapsAreRead } from './rules/maps.ts';
import { memoriesCanBeKept } from './rules/memory.ts';
import {
  gatesRequireWhatExists,
  patternsListTheirTasks,
  requiresExist,
  requiresInPairs,
  screensHaveNoChoice,
} from './rules/names.ts';
import { partsSayWhy } from './rules/part.ts';
import { pinnedNamesStandStill } from './rules/pinned.ts';
import { mixturesArePools, poolCountsOnce, poolStatesSizes } from './rules/pool.ts';
import { plantedIsNotCounted, recallIsPossible } from './rules/recall.ts';
import { enoughApprovers } from './rules/review.ts';
import { sealedStaysSealed } from './rules/sealed.ts';
import {
  conditionsDecide,
  confidencesInRange,
  evidenceNeverLooser,
  pathsAreRead,
  poolsHaveNoClusters,
  ratesInRange,
  severityLimitsInRange,
} from './rules/values.ts';
import {
  waiversAreBounded,
  waiversAreDated,
  waiversNameWhatExists,
  waiversRenewOnce,
} from './rules/waivers.ts';
import { whereJudgesNothing } from './rules/where.ts';

export const POLICY_RULES: readonly ((draft: Draft) => Iterable<Complaint>)[] = [
  ratesInRange,
  confidencesInRange,
  evidenceNeverLooser,
  severityLimitsInRange,
  pathsAreRead,
  conditionsDecide,
  whereJudgesNothing,
  requiresExist,
  requiresInPairs,
  gatesRequireWhatExists,
  screensHaveNoChoice,
  exposuresBound,
  patternsListTheirTasks,
  partsSayWhy,
  poolStatesSizes,
  mixturesArePools,
  poolCountsOnce,
  poolsHaveNoClusters,
  withinNamesACapability,
  withinIsPossible,
  gatesRequireBehaviour,
  inventoriesAreLists,
  inventoriesOpenFrontierGates,
  frontierGatesDemonstrate,
  frontierGatesWaiveNothing,
  memoriesCanBeKept,
  recallIsPossible,
  plantedIsNotCounted,
  waiversNameWhatExists,
  waiversAreBounded,
  waiversAreDated,
  waiversRenewOnce,
  enoughApprovers,
  pinnedNamesStandStill,
  mapsAreRead,
  sealedStaysSealed,
  sequentialIsPossible,
  candidatesAreCorrected,
];
