/** The words of taking all data away at once. */
export const zhDataFiles = {
  allFacts: "全部数值",
  intro:
    "这里的文件在浏览器里生成，不经过别的网站；打开过一次以后，没有网络也能下载。金额以元计，不作四舍五入。",
  file: { csv: "全部数值 CSV", zip: "全部文件 ZIP" },
  about: {
    csv: "每行一个数值：报告、科目、年度、数值、核对结果和出处行号，可直接用 Excel 打开。",
    zip: "上面的 CSV，加上八张 Parquet 表（原文、出处、核对、发现等）、说明各列的 datapackage.json、许可与引用。",
  },
  making: "正在生成…",
  failed: "文件没能生成，数据没有读出来，请再试一次。",
  licence: "许可：MIT，可自由使用、修改和转载，请注明出处与数据版本。",
  inside:
    "facts.csv：全部数值，一行一个。*.parquet：同样的数值及其出处、核对、发现、理由、名词和报告原文。datapackage.json：各表各列的说明、字节数和校验值。",
  reportTitle: "报告标题",
  fiscalYear: "报告年度",
  conceptId: "科目代号",
  parent: "所属",
  phase: "阶段",
  occurrences: "印出次数",
  line: "首次出现的行",
};
