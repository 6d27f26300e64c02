import type { Words } from "../language/zh.ts";
import type { ReportEntry } from "../queries/report-list.ts";

/**
 * Every centre by its district's word and name, for a picker; `districts` gives the order. It is found by its
 * pinyin, its Chinese name and its city as well.
 */
export function centreOptions(
  districts: readonly string[],
  reports: readonly ReportEntry[],
  words: Words,
) {
  return districts.map((id) => {
    const report = reports.find(({ districtId }) => districtId === id);
    const { district = "", city = "" } = report ?? {};
    return {
      id,
      name: words.districtName(id, district),
      group: words.cityName(city),
      also: `${id} ${district} ${city}`,
    };
  });
}
