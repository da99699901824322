/**
 * A number or a date of a text, in a form that both languages share. It is missing in the other language where the
 * figures there do not `offer` all keys of any set that it `accepts`.
 */
export interface Figure {
  /** Canonical form, as reported and as written in the field `parity`: `504`, `113 km`, `1968-03-16`, `century 17`. */
  readonly token: string;
  /** Hints (“both”, “second”) only offer. */
  readonly isMissed: boolean;
  readonly offers: readonly string[];
  readonly accepts: readonly (readonly string[])[];
  /** The words of the text that were read, as offsets. */
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
}

/**
 * A number with or without unit. A bare number is met by the same number with any unit; one with a unit asks for that
 * unit, or for digits whose unit the other text leaves out. `alternatives` are other readings, such as those of the 5
 * in “5 to 6 million”.
 */
export function numberFigure(
  span: Span,
  quantity: Quantity,
  options: {
    readonly isMissed: boolean;
    readonly isDigits: boolean;
    readonly isOrdinal?: boolean;
    readonly alternatives?: readonly Quantity[];
  },
): Figure {
  const readings = [quantity, ...(options.alternatives ?? [])];
  return {
    ...spanOf(span),
    token: tokenOf(quantity),
    isMissed: options.isMissed,
    offers: readings.flatMap(({ value, unit }) => [
      `number ${plain(value)}`,
      ...(unit !== null ? [tokenOf({ value, unit })] : []),
      ...(unit === null && options.isDigits ? [`bare ${plain(value)}`] : []),
      ...(options.isOrdinal ? [`ordinal ${plain(value)}`] : []),
    ]),
    accepts: readings.flatMap(({ value, unit }) =>
      unit === null
        ? [[`number ${plain(value)}`]]
        : [[tokenOf({ value, unit })], [`bare ${plain(value)}`]],
    ),
  };
}

export function centuryFigure(span: Span, century: number): Figure {
  return {
    ...spanOf(span),
    token: `century ${century}`,
    isMissed: true,
    offers: [`century ${century}`, `number ${century}`],
    // “In the 15th century or in the 17th.”
    accepts: [[`century ${century}`], [`ordinal ${century}`]],
  };
}

export interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** A day or a month, with or without its year. */
export function dateFigure(span: Span, { year, month, day }: PartialDate, isMissed = true): Figure {
  const monthName = `--${two(month)}`;
  const inYear = day === null ? monthName : `${monthName}-${two(day)}`;
  const token = year === null ? inYear : `${year}${inYear.slice(1)}`;
  const parts = [year, month, day].filter((part) => part !== null);
  return {
    ...spanOf(span),
    token,
    isMissed,
    offers: [
      ...(year === null ? [`yearless ${inYear}`] : [token, `${year}${monthName.slice(1)}`]),
      inYear,
      monthName,
      ...parts.map((part) => `number ${part}`),
    ],
    accepts: [
      [token],
      ...(year === null ? [] : [[`yearless ${inYear}`]]),
      // “In September 2012 … on the 8th”; “in the second lunar month and … in the eighth”.
      ...(day !== null ? [[`ordinal ${day}`, monthName]] : []),
      ...(day === null && year === null ? [[`ordinal ${month}`]] : []),
    ],
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function tokenOf({ value, unit }: Quantity): string {
  return unit === null ? plain(value) : `${plain(value)} ${unit}`;
}

/** Without the noise of binary fractions: 36.397 × 10⁹ is 36397000000. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
