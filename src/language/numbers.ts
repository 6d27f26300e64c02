/** How one language writes figures. Money comes in yuan, percents as 2.3 for 2.3 %. */
export interface Numbers {
  /** 12,345.67 万元; 123.4567 million yuan: never less exact than the reports print. */
  readonly money: (yuan: number) => string;
  /** For an axis: told apart however small the steps are. */
  readonly axis: (value: number) => string;
  /** For an axis: the figure alone, in `axisUnit`. */
  readonly axisMoney: (yuan: number) => string;
  readonly axisUnit: string;
  /** As exact as `money`, in `axisUnit`, without it: for figures beside an axis that names the unit. */
  readonly bareMoney: (yuan: number) => string;
  /** Every yuan and 分. */
  readonly exactMoney: (yuan: number) => string;
  readonly percent: (value: number) => string;
  readonly plain: (value: number) => string;
  readonly twoDigits: (value: number) => string;
}

function formatter(
  locale: string,
  least: number,
  most: number,
): (value: number) => string {
  return lazily(locale, {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
}

/** Each takes the browser milliseconds to make, and a page uses few of them. */
function lazily(
  locale: string,
  options: Intl.NumberFormatOptions,
): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(locale, options);
    return format.format(value).replace("-", "−");
  };
}

interface MoneyUnit {
  readonly threshold: number;
  readonly yuan: number;
  readonly word: string;
}

/** Units from the largest down; the last is the usual one and stands on axes. */
export function numbersIn(
  locale: string,
  units: readonly [...MoneyUnit[], MoneyUnit],
  [least, most]: readonly [least: number, most: number],
  yuanWord: string,
): Numbers {
  const usualDigits = formatter(locale, least, most);
  const small = lazily(locale, { maximumSignificantDigits: 2 });
  // What is next to nothing in its unit still is not 0.00.
  const full = (value: number) =>
    value !== 0 && Math.abs(value) < 10 ** (1 - least)
      ? small(value)
      : usualDigits(value);
  const axisDigits = formatter(locale, 0, 2);
  const axisSmall = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 3,
  });
  // Steps of 0.0025 are not all 0.
  const axis = (value: number) =>
    Math.abs(value) < 1
      ? axisSmall.format(value).replace("-", "−")
      : axisDigits(value);
  const exact = formatter(locale, 2, 2);
  const usual = units[units.length - 1] ?? units[0];
  return {
    money: (yuan) => {
      const unit =
        units.find(({ threshold }) => Math.abs(yuan) >= threshold) ?? usual;
      return `${full(yuan / unit.yuan)} ${unit.word}`;
    },
    axis,
    axisMoney: (yuan) => axis(yuan / usual.yuan),
    axisUnit: usual.word,
    bareMoney: (yuan) => full(yuan / usual.yuan),
    exactMoney: (yuan) => `${exact(yuan)} ${yuanWord}`,
    percent: (value) => `${exact(value)}%`,
    plain: formatter(locale, 0, 2),
    twoDigits: exact,
  };
}
