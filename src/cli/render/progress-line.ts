/** How far a run has come; `elapsed` in milliseconds. */
export interface ProgressState {
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  readonly elapsed: number;
}

const width = 24;

const minute = 60;

/** Seconds as people say them. */
const duration = (seconds: number): string =>
  seconds < 2 * minute ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / minute)} min`;

/** "███████░░░░ 412/1000 files, 9650 rows, 40 s left" */
export function progressLine({ done, total, rows, elapsed }: ProgressState): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.floor(share * width);
  const left = done === 0 ? "" : `, ${duration(((elapsed / done) * (total - done)) / 1000)} left`;
  return `${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total} files, ${rows} rows${left}`;
}
