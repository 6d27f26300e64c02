import { districtTable } from "./district-table.ts";

/** A county-level division: 区, 县, 县级市, 旗. */
export interface District {
  /** 武昌区 */
  readonly district: string;
  /** 武汉市; of a municipality the municipality (上海市); empty where the province governs it itself. */
  readonly city: string;
  /** 湖北省 */
  readonly province: string;
  /** The name in pinyin, without its kind: wuchang. Several divisions can share it; see districtId. */
  readonly id: string;
}

interface Entry extends District {
  readonly cityId: string;
}

const municipalities = /^(北京|天津|上海|重庆)市$/;
const majorCities =
  /^(沈阳|大连|长春|哈尔滨|南京|杭州|宁波|厦门|济南|青岛|武汉|广州|深圳|成都|西安)市$/;

const entries = districtTable
  .split("\n")
  .filter((line) => line !== "")
  .flatMap(readPrefecture);
const byName = grouped(entries, ({ district }) => district);
const longestName = Math.max(...[...byName.keys()].map((name) => name.length));
const governors = new Set(
  entries.flatMap(({ city, province }) => [city, province]),
);
const uniqueIds = chooseIds();

/** A prefecture-level division: 地级市, 自治州, 地区, 盟; a municipality is its own. */
export interface Prefecture {
  readonly city: string;
  readonly province: string;
  /** yuxi */
  readonly id: string;
}

/** Every prefecture in the table, once. */
export const prefectures: readonly Prefecture[] = [
  ...grouped(
    entries.filter(({ city }) => city !== ""),
    ({ city, province }) => `${province} ${city}`,
  ).values(),
].flatMap(([first]) =>
  first === undefined
    ? []
    : [{ city: first.city, province: first.province, id: first.cityId }],
);

/** Whether a division below the prefectures has this word in addresses. */
export function isDistrictId(id: string): boolean {
  return entries.some((entry) => uniqueIds.get(entry) === id);
}

/** Every division in the table, once. */
export const districts: readonly District[] = entries;

/**
 * The divisions that a name or title can mean: 武汉市武昌区科技创新和人才服务中心 means one, a bare
 * 鼓楼区 four, a text without a division none. `context`, say the whole report, is only searched for
 * full names of cities and provinces, and only to choose among several.
 */
export function findDistricts(text: string, context = ""): readonly District[] {
  const found = firstName(text.normalize("NFKC").replace(/\s/g, ""));
  return found === undefined
    ? []
    : narrow(byName.get(found.name) ?? [], found, context);
}

/** The division that a name or title means; undefined when there is none or it is not certain which. */
export function findDistrict(text: string, context = ""): District | undefined {
  const found = findDistricts(text, context);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * A word that no other division has, for addresses: `wuchang`, `putuo-shanghai`.
 * - Divisions whose Chinese name is shared (普陀区, 鼓楼区), and all that are read like one of them,
 *   carry their city.
 * - Where only the reading is shared, one keeps the plain word: first 区 of a municipality or a
 *   sub-provincial city, then other 区, then the rest, each by administrative code. So `hongshan` is 洪山区
 *   in Wuhan (and 红山区 `hongshan-chifeng`), `wuchang` is 武昌区 (and 五常市 `wuchang-haerbin`).
 *
 * Undefined for an unknown division, or a shared name without its city.
 */
export function districtId(district: string, city = ""): string | undefined {
  const all = byName.get(district) ?? [];
  const found =
    all.length > 1 ? all.filter((entry) => entry.city === city) : all;
  return found[0] && uniqueIds.get(found[0]);
}

function readPrefecture(line: string): readonly Entry[] {
  const [province = "", city = "", cityId = "", ...rest] = line.split(" ");
  return rest.flatMap((district, at) => {
    const id = rest[at + 1];
    if (at % 2 === 1) return [];
    if (id === undefined) throw new Error(`no slug for ${district} in ${city}`);
    return [{ district, city: city === "-" ? "" : city, province, id, cityId }];
  });
}

interface Found {
  readonly name: string;
  readonly text: string;
  readonly before: string;
}

/** The first division named in the text; of names that end at one place the longest (新城区 before 城区). */
function firstName(text: string): Found | undefined {
  for (const { index } of text.matchAll(/[区县市旗]/g))
    for (let start = Math.max(0, index + 1 - longestName); ; start += 1) {
      const name = text.slice(start, index + 1);
      if (name.length < 2) break;
      const before = text.slice(0, start);
      if (byName.has(name) && (name.length > 2 || standsAlone(before)))
        return { name, text, before };
    }
  return undefined;
}

/** 城区, 和县: ordinary words too, so a name unless it begins the text or follows a city or province. */
function standsAlone(before: string): boolean {
  if (before === "") return true;
  for (let start = 0; start < before.length; start += 1)
    if (governors.has(before.slice(start))) return true;
  return false;
}

function narrow(
  all: readonly Entry[],
  { text, before }: Found,
  context: string,
): readonly Entry[] {
  const tests: readonly ((entry: Entry) => boolean)[] = [
    ({ city }) => city !== "" && text.includes(city),
    ({ city }) => city !== "" && before.includes(shortName(city)),
    ({ province }) => before.includes(shortName(province)),
    ({ city }) => city !== "" && context.includes(city),
    ({ province }) => context.includes(province),
  ];
  if (all.length < 2) return all;
  for (const test of tests) {
    const left = all.filter(test);
    if (left.length > 0) return left;
  }
  return all;
}

/** 武汉, 恩施, 内蒙古: what is said of 武汉市, 恩施土家族苗族自治州, 内蒙古自治区. */
function shortName(place: string): string {
  return place.endsWith("自治州")
    ? place.slice(0, 2)
    : place.replace(/(省|市|地区|盟|(壮族|回族|维吾尔)?自治区)$/, "");
}

function chooseIds(): ReadonlyMap<Entry, string> {
  const ids = new Map<Entry, string>();
  for (const alike of grouped(entries, ({ id }) => id).values()) {
    const shared = alike.some(
      ({ district }) => (byName.get(district)?.length ?? 0) > 1,
    );
    const plain = shared
      ? undefined
      : alike.toSorted((left, right) => rank(left) - rank(right))[0];
    for (const entry of alike)
      ids.set(
        entry,
        entry === plain ? entry.id : `${entry.id}-${entry.cityId}`,
      );
  }
  return ids;
}

function rank({ district, city }: Entry): number {
  if (!district.endsWith("区")) return 2;
  return municipalities.test(city) || majorCities.test(city) ? 0 : 1;
}

function grouped<Value>(
  values: readonly Value[],
  toKey: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(toKey(value));
    if (group === undefined) groups.set(toKey(value), [value]);
    else group.push(value);
  }
  return groups;
}
