import type { Params } from '@merkazia/contract';
import type { Key } from '../store/keys.ts';
import type { Schedule } from './schedule.ts';

export type TaskType = Params<'CreateTask'>['taskType'];

/** What a task does, in the parameters of CreateTask. */
export type Action =
  | { callerId: string; smsList: string; smsMessage: string }
  | { callerId: string; toList: string; typeList: 'tpl' | 'tzl' }
  | Move;

export interface Move { folder: string; target: string; moveFileType: 'maxFile' | 'minFile'; blockMoveIfNewFileInMinutes?: number }

/** A task as its row keeps it; moments in milliseconds. */
export interface TaskRow extends Key {
  system: string;
  id: number;
  type: TaskType;
  description: string;
  schedule: Schedule;
  /** Runs by its schedule. One whose schedule is over does no longer. */
  active: boolean;
  /** Does not run on Shabbat and holidays. */
  kodesh: boolean;
  mailInEnd: boolean;
  mailInError: boolean;
  /** What it does; absent where that stands in a row of its own. */
  action?: Action;
  created: number;
  createdBy: string;
  updated?: number;
  /** The run it waits for, or is at; absent when it does not run. */
  nextRun?: number;
  lastRun?: number;
  /** How many runs were written down. */
  runs: number;
  /** Counts its changes. */
  rev: number;
  /** What the run it is at moves: decided once, whoever comes to it. */
  moving?: { run: number; what: string; target: string };
  /** A run that was begun and not ended when the task was changed. */
  left?: number;
  /** Its schedule is over. */
  over?: boolean;
  deleted?: boolean;
  /** Since it was taken for the run it is at: how often, by whom, until when. */
  tries?: number;
  worker?: string;
  lease?: number;
}

/** A run that was written down. */
export interface RunRow extends Key { system: string; task: number; id: number; /** When it was to be. */ due: number; at: number; succeeded: boolean; message?: string }

/** How a run ended. One that was left out was not begun. */
export type Ended = { succeeded: true } | { succeeded: false; message: string; leftOut?: boolean };
