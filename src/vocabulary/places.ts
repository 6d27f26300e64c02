import {
  type District,
  districtId,
  findDistrict,
  isDistrictId,
  prefectures,
} from "./districts.ts";

/** Peoples that autonomous prefectures are named after, as they stand in those names. */
const peoples =
  "土家族|苗族|侗族|布依族|藏族|羌族|彝族|哈尼族|壮族|傣族|景颇族|傈僳族|白族|回族|蒙古族|蒙古|哈萨克|柯尔克孜|朝鲜族";
const ofPeoples = new RegExp(`(?:${peoples})+自治州$`);

interface Named {
  readonly name: string;
  readonly city: string;
  readonly province: string;
  readonly id: string;
}

/** By the full name and by the usual one: 湘西土家族苗族自治州, 湘西州. */
const named: readonly Named[] = prefectures
  .flatMap(({ city, province, id }) =>
    [city, city.replace(ofPeoples, "州")].map((name) => ({
      name,
      city,
      province,
      id,
    })),
  )
  .filter(
    ({ name }, index, all) =>
      all.findIndex((other) => other.name === name) === index,
  )
  .sort((left, right) => right.name.length - left.name.length);

/** A municipality is a city first. */
const provinces = [
  ...new Set(
    prefectures
      .filter(({ city, province }) => city !== province)
      .map(({ province }) => province),
  ),
];

/** 中国人民政治协商会议 stands before its place; what comes later is no longer whose body it is. */
const reach = 16;

/** Cities that are read like another one, which keeps the plain word. */
const readAlike: Readonly<Record<string, string>> = {
  榆林市: "yulin-shaanxi",
  台州市: "taizhou-zhejiang",
  宿州市: "suzhou-anhui",
  抚州市: "fuzhou-jiangxi",
  宜春市: "yichun-jiangxi",
};

/** A city's word in addresses, where no district has it. */
function wordOf({ city, id }: Named): string {
  const word = readAlike[city] ?? id;
  return isDistrictId(word) ? `${word}-city` : word;
}

/** Zones with a government of their own that are no divisions. */
const zone =
  /^(?<name>[一-龥]{0,10}?(?:经济技术开发区|高新技术产业开发区|高新技术开发区|新技术开发区|技术开发区|经济开发区|旅游度假区|风景名胜区|综合保税区|产业园区|工业园区|科技园区|高新区|经开区|开发区|保税区|示范区|度假区|风景区|合作区|试验区|管理区|航空港区|新区))/;

/** 武汉 of 武汉市, 湖北 of 湖北省: how a zone's place is called before its name. */
function short(place: string): string {
  return place
    .replace(ofPeoples, "州")
    .replace(/(?:省|市|地区|盟|州|(?:壮族|回族|维吾尔)?自治区)$/, "");
}

/**
 * The place whose body a name or title means: the division that it names, else the development zone, else the city,
 * autonomous prefecture or league itself (which is then its own district, as 东莞市 is), else the province alone.
 */
export function findPlace(
  text: string,
  context = "",
): (Omit<District, "id"> & { readonly id: string | undefined }) | undefined {
  const district = findDistrict(text, context);
  if (district !== undefined)
    return {
      ...district,
      id: districtId(district.district, district.city) ?? district.id,
    };
  const words = text.normalize("NFKC").replace(/\s/g, "");
  const province = provinces.find((name) => words.startsWith(name));
  const rest = province === undefined ? words : words.slice(province.length);
  const own = named.filter(
    (one) => province === undefined || one.province === province,
  );
  const head = rest.slice(0, reach + 12);
  const full = own.find(({ name }) => {
    const at = head.indexOf(name);
    return at >= 0 && at <= reach;
  });
  const at = full === undefined ? 0 : head.indexOf(full.name);
  const called =
    full?.name ??
    own
      .map(({ city }) => short(city))
      .find((name) => name.length > 1 && rest.startsWith(name));
  const city =
    full ??
    own.find((one) => called !== undefined && short(one.city) === called);
  const within = zoneIn(rest.slice(at), called, city) ?? zoneOfProvince(words);
  if (within !== undefined) return within;
  if (full !== undefined)
    return {
      district: full.city,
      city: full.city,
      province: full.province,
      id: wordOf(full),
    };
  return province === undefined
    ? undefined
    : { district: "", city: "", province, id: undefined };
}

/** 武汉东湖新技术开发区, 西安高新区: a zone behind its city's name. */
function zoneIn(rest: string, called: string | undefined, city?: Named) {
  if (called === undefined || city === undefined) return undefined;
  const name = zone.exec(rest.slice(called.length))?.groups?.name;
  return name === undefined
    ? undefined
    : {
        district: name,
        city: city.city,
        province: city.province,
        id: `zone${mark(name)}-${city.id}`,
      };
}

/** 雄安新区 of 河北: a zone that the province governs itself. */
function zoneOfProvince(words: string) {
  const province = provinces.find((name) => words.startsWith(short(name)));
  if (province === undefined) return undefined;
  const called = words.startsWith(province) ? province : short(province);
  const name = zone.exec(words.slice(called.length))?.groups?.name;
  return name === undefined
    ? undefined
    : { district: name, city: "", province, id: `zone${mark(name)}` };
}

/** A short word for a name that no table reads: the same for the same name. */
function mark(name: string): string {
  let sum = 0x811c9dc5;
  for (const character of name)
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36).slice(0, 5);
}
