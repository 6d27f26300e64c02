/**
 * English names of the accounts in 支出功能分类 and 支出经济分类, one a line: every 类 and 款, and the 项 that
 * reports of such centres print. There is no official translation; the wording follows the Ministry's own English
 * where its budget reports have one. Loaded only by pages in English.
 */
const byCode = `
201 General public services
20101 People's congresses
20102 Political consultative conferences
20103 Government offices and related agencies
2010350 Institutional operations
2010399 Other government offices and related agencies
20104 Development and reform
20105 Statistics
20106 Public finance
20107 Taxation
20108 Audit
20109 Customs
20110 Human resources
20111 Discipline inspection and supervision
20113 Commerce and trade
2011308 Investment promotion
20114 Intellectual property
20115 Industry and commerce administration
20117 Quality supervision, inspection and quarantine
20123 Ethnic affairs
20124 Religious affairs
20125 Hong Kong, Macao and Taiwan affairs
20126 Archives
20128 Democratic parties and federations of industry and commerce
20129 Mass organisations
20131 Party committee offices and related agencies
20132 Organisation departments
20133 Publicity departments
20134 United front departments
20135 International liaison
20136 Other Communist Party affairs
20137 Cyberspace affairs
20138 Market regulation
20139 Social work
20140 Public complaints and proposals
20141 Data administration
20199 Other general public services
202 Foreign affairs
20201 Administration of foreign affairs
20202 Missions abroad
20203 Foreign aid
20204 International organisations
20205 Foreign cooperation and exchange
20206 Publicity abroad
20207 Boundary surveys and joint inspections
20208 International development cooperation
20299 Other foreign affairs
203 National defence
20301 Military spending
20304 Defence research
20305 Special projects
20306 Defence mobilisation
20399 Other national defence
204 Public security
20401 Armed police
20402 Police
20403 State security
20404 Procuratorates
20405 Courts
20406 Justice administration
20407 Prisons
20408 Compulsory drug rehabilitation
20409 State secrets protection
20410 Anti-smuggling police
20411 Coast guard
20499 Other public security
205 Education
20501 Education administration
20502 General education
20503 Vocational education
20504 Adult education
20505 Radio and television education
20506 Study abroad
20507 Special education
20508 Advanced studies and training
20509 Spending from education surcharges
20599 Other education
206 Science and technology
20601 Science and technology administration
20602 Basic research
20603 Applied research
20604 Technology research and development
20605 Conditions and services for science and technology
20606 Social sciences
20607 Popularisation of science
20608 Science and technology exchange and cooperation
20609 Major science and technology projects
20610 Spending from the spent nuclear fuel fund
20699 Other science and technology
207 Culture, tourism, sports and media
20701 Culture and tourism
20702 Cultural relics
20703 Sports
20704 Press, publishing, radio, film and television
20706 Press, publishing and film
20707 Spending from the national film development fund
20708 Radio and television
20709 Tourism development fund
20710 Spending from special debt matched to the national film development fund
20799 Other culture, tourism, sports and media
208 Social security and employment
20801 Human resources and social security administration
20802 Civil affairs administration
20804 Replenishing the national social security fund
20805 Pensions of administrative and public institutions
2080501 Retirees of administrative units
2080502 Retirees of public institutions
2080505 Basic pension contributions of government offices and public institutions
2080506 Occupational annuity contributions of government offices and public institutions
20806 Subsidies for enterprise reform
20807 Employment subsidies
20808 Pensions for the bereaved and disabled
20809 Resettlement of demobilised personnel
20810 Social welfare
20811 Services for persons with disabilities
20815 Relief of natural disasters
20816 Red Cross
20819 Minimum living allowances
20820 Temporary assistance
20821 Support for the destitute
20822 Reservoir resettlement support fund
20823 Spending from the small reservoir resettlement fund
20824 Replenishing the road accident relief fund
20825 Other living assistance
20826 Subsidies to basic pension funds
20827 Subsidies to other social insurance funds
20828 Veterans administration
20829 Spending from special debt matched to the small reservoir resettlement fund
20830 Social insurance contributions paid by the budget
20899 Other social security and employment
209 Social insurance funds
20901 Basic pension fund for enterprise employees
20902 Unemployment insurance fund
20903 Basic medical insurance fund for employees
20904 Work injury insurance fund
20910 Basic pension fund for urban and rural residents
20911 Basic pension fund of government offices and public institutions
20912 Basic medical insurance fund for urban and rural residents
20999 Other social insurance funds
210 Health
21001 Health administration
21002 Public hospitals
21003 Primary medical and health institutions
21004 Public health
2100410 Emergency response to public health incidents
21006 Traditional Chinese medicine
21007 Family planning
21010 Food and drug supervision
21011 Medical care of administrative and public institutions
2101101 Medical care of administrative units
2101102 Medical care of public institutions
2101103 Medical subsidies for civil servants
21012 Subsidies to basic medical insurance funds
21013 Medical assistance
21014 Medical care of entitled groups
21015 Medical security administration
21016 Health of older people
21017 Traditional Chinese medicine affairs
21018 Disease control and prevention
21099 Other health
211 Energy conservation and environmental protection
21101 Environmental protection administration
21102 Environmental monitoring and inspection
21103 Pollution prevention and control
21104 Natural ecology protection
21105 Forest protection and restoration
21106 Returning farmland to forest and grassland
21107 Control of sandstorms and desertification
21108 Returning grazing land to grassland
21109 Returning reclaimed grassland from farming
21110 Energy conservation and use
2111001 Energy conservation and use
21111 Reduction of pollutants
21112 Renewable energy
21113 Circular economy
21114 Energy administration
21160 Spending from the renewable energy surcharge
21161 Fund for treating discarded appliances and electronics
21199 Other energy conservation and environmental protection
212 Urban and rural communities
21201 Urban and rural community administration
21202 Urban and rural community planning
21203 Urban and rural public facilities
21205 Urban and rural sanitation
21206 Construction market administration
21208 Spending from land use right sales
21210 Spending from the state land revenue fund
21211 Spending from the farmland development fund
21213 Spending from urban infrastructure fees
21214 Spending from sewage treatment fees
21215 Spending from land reserve bonds
21216 Spending from shanty town renewal bonds
21217 Spending from special debt matched to urban infrastructure fees
21218 Spending from special debt matched to sewage treatment fees
21219 Spending from special debt matched to land use right sales
21299 Other urban and rural communities
213 Agriculture, forestry and water
21301 Agriculture and rural affairs
21302 Forestry and grassland
21303 Water conservancy
21305 Consolidating poverty alleviation and rural revitalisation
21307 Comprehensive rural reform
21308 Inclusive finance
21309 Target price subsidies
21366 Spending from the reservoir area fund
21367 Three Gorges reservoir area fund
21369 Spending from the major water projects fund
21370 Spending from special debt matched to the reservoir area fund
21371 Spending from special debt matched to the major water projects fund
21372 Reservoir resettlement support fund
21373 Spending from the small reservoir resettlement fund
21374 Spending from special debt matched to the small reservoir resettlement fund
21399 Other agriculture, forestry and water
214 Transport
21401 Highways and waterways
21402 Railways
21403 Civil aviation
21404 Transport subsidies for fuel price reform
21405 Postal services
21406 Spending from vehicle purchase tax
21460 Spending from the Hainan expressway vehicle surcharge
21462 Spending from vehicle tolls
21463 Spending from port construction fees
21464 Railway construction fund
21468 Ship oil pollution compensation fund
21469 Civil aviation development fund
21470 Spending from special debt matched to the Hainan expressway vehicle surcharge
21471 Spending from toll road bonds
21472 Spending from special debt matched to vehicle tolls
21499 Other transport
215 Resource exploration, industry and information
21501 Resource exploration and development
21502 Manufacturing
21503 Construction
21505 Industry and information regulation
21506 Work safety regulation
21507 State-owned assets regulation
21508 Supporting the development and administration of SMEs
21562 Rural power grid loan repayment
21599 Other resource exploration, industry and information
216 Commerce and services
21602 Trade and distribution
21605 Tourism administration and services
21606 Foreign-oriented development services
21699 Other commerce and services
217 Finance
21701 Administration of the financial sector
21702 Regulation of the financial sector
21703 Development of the financial sector
21704 Financial adjustment
21799 Other finance
219 Aid to other regions
21901 Aid: general public services
21902 Aid: education
21903 Aid: culture, tourism, sports and media
21904 Aid: health
21905 Aid: energy conservation and environmental protection
21906 Aid: agriculture and rural affairs
21907 Aid: transport
21908 Aid: housing
21999 Aid: other
220 Natural resources, oceans and meteorology
22001 Natural resources affairs
22002 Ocean administration
22003 Surveying and mapping
22004 Earthquake affairs
22005 Meteorology
22099 Other natural resources, oceans and meteorology
221 Housing
22101 Subsidised housing
22102 Housing reform
2210201 Housing provident fund
2210202 Rent subsidies
2210203 Home purchase subsidies
22103 Urban and rural community housing
22198 Spending from ultra-long special treasury bonds
222 Grain, oil and material reserves
22201 Grain, oil and materials affairs
22202 Materials affairs
22203 Energy reserves
22204 Grain and oil reserves
22205 Reserves of important commodities
223 State capital operations
22301 Settling legacy issues and reform costs
22302 Capital injections into state enterprises
22303 Policy subsidies to state enterprises
22304 State capital operations of finance
22399 Other state capital operations
224 Disaster prevention and emergency management
22401 Emergency management
22402 Fire and rescue
22403 Forest fire services
22404 Mine safety
22405 Earthquake affairs
22406 Prevention of natural disasters
22407 Disaster relief, recovery and reconstruction
22499 Other disaster prevention and emergency management
227 Contingency reserve
229 Other expenditure
22902 Reserved at the start of the year
22904 Spending from other government funds and matched special debt
22908 Spending from lottery sales fees
22909 Financial fund of the special anti-epidemic bonds
22960 Spending from the lottery public welfare fund
22999 Other expenditure
2299999 Other expenditure
230 Transfers
23001 Tax rebates
23002 General transfers
23003 Special transfers
23004 Transfers of government funds
23005 Transfers of the state capital budget
23006 Remittances to higher levels
23008 Funds moved out
23009 Balance at the end of the year
23011 On-lent debt
231 Debt principal
23101 Principal of central government domestic debt
23102 Principal of central government external debt
23103 Principal of local government general debt
23104 Principal of local government special debt
23105 Principal of special anti-epidemic bonds
232 Debt interest
23201 Interest on central government domestic debt
23202 Interest on central government external debt
23203 Interest on local government general debt
23204 Interest on local government special debt
233 Debt issuing costs
23301 Issuing costs of central government domestic debt
23302 Issuing costs of central government external debt
23303 Issuing costs of local government general debt
23304 Issuing costs of local government special debt
234 Spending from special anti-epidemic bonds
23401 Infrastructure
23402 Epidemic response
301 Wages and benefits
30101 Basic wages
30102 Allowances and subsidies
30103 Bonuses
30104 Other social security contributions
30106 Meal allowances
30107 Performance pay
30108 Basic pension contributions of government offices and public institutions
30109 Occupational annuity contributions
30110 Basic medical insurance contributions for employees
30111 Medical subsidy contributions for civil servants
30112 Other social security contributions
30113 Housing provident fund
30114 Medical expenses
30199 Other wages and benefits
302 Goods and services
30201 Office expenses
30202 Printing
30203 Consulting
30204 Service charges
30205 Water
30206 Electricity
30207 Post and telecommunications
30208 Heating
30209 Property management
30211 Travel
30212 Official travel abroad
30213 Repairs and maintenance
30214 Rent
30215 Meetings
30216 Training
30217 Official receptions
30218 Special materials
30224 Clothing and bedding
30225 Special fuel
30226 Labour services
30227 Entrusted services
30228 Trade union dues
30229 Staff welfare
30231 Running of official vehicles
30239 Other transport
30240 Taxes and surcharges
30299 Other goods and services
303 Subsidies to individuals and families
30301 Pensions of retired veteran cadres
30302 Pensions of retirees
30303 Resignation and discharge pay
30304 Survivors' pensions
30305 Living allowances
30306 Relief payments
30307 Medical subsidies
30308 Student grants
30309 Rewards
30310 Subsidies for farm production
30311 Social insurance contributions paid for others
30312 Rent subsidies
30313 Home purchase subsidies
30399 Other subsidies to individuals and families
307 Debt interest and costs
30701 Interest on domestic debt
30702 Interest on external debt
30703 Issuing costs of domestic debt
30704 Issuing costs of external debt
309 Capital expenditure (capital construction)
30901 Buildings
30902 Office equipment
30903 Special equipment
30905 Infrastructure
30906 Major repairs
30907 Information networks and software
30908 Material reserves
30913 Official vehicles
30919 Other vehicles
30921 Cultural relics and exhibits
30922 Intangible assets
30999 Other capital construction
310 Capital expenditure
31001 Buildings
31002 Office equipment
31003 Special equipment
31005 Infrastructure
31006 Major repairs
31007 Information networks and software
31008 Material reserves
31009 Land compensation
31010 Resettlement subsidies
31011 Compensation for fixtures and young crops
31012 Demolition compensation
31013 Official vehicles
31019 Other vehicles
31021 Cultural relics and exhibits
31022 Intangible assets
31099 Other capital expenditure
311 Subsidies to enterprises (capital construction)
31101 Capital injections
31199 Other subsidies to enterprises
312 Subsidies to enterprises
31201 Capital injections
31203 Equity investment by government funds
31204 Cost subsidies
31205 Interest subsidies
31299 Other subsidies to enterprises
313 Subsidies to social security funds
31302 Subsidies to social insurance funds
31303 Replenishing the national social security fund
31304 Subsidies to occupational annuities of government offices and public institutions
399 Other expenditure
39906 Donations
39907 State compensation
39908 Subsidies to private non-profit and grassroots self-governing organisations
39909 Current donations
39910 Capital donations
39999 Other expenditure
501 Wages and benefits of government offices
50101 Wages, bonuses and allowances
50102 Social security contributions
50103 Housing provident fund
50199 Other wages and benefits
502 Goods and services of government offices
50201 Office funds
50202 Meetings
50203 Training
50204 Special materials
50205 Entrusted services
50206 Official receptions
50207 Official travel abroad
50208 Running of official vehicles
50209 Repairs and maintenance
50299 Other goods and services
503 Capital expenditure of government offices
50301 Buildings
50302 Infrastructure
50303 Official vehicles
50305 Land requisition compensation and resettlement
50306 Equipment
50307 Major repairs
50399 Other capital expenditure
504 Capital expenditure of government offices (capital construction)
50401 Buildings
50402 Infrastructure
50403 Official vehicles
50404 Equipment
50405 Major repairs
50499 Other capital expenditure
505 Current subsidies to public institutions
50501 Wages and benefits
50502 Goods and services
50599 Other subsidies to public institutions
506 Capital subsidies to public institutions
50601 Capital expenditure
50602 Capital expenditure (capital construction)
507 Subsidies to enterprises
50701 Cost subsidies
50702 Interest subsidies
50799 Other subsidies to enterprises
508 Capital expenditure on enterprises
50801 Capital expenditure on enterprises (1)
50802 Capital expenditure on enterprises (2)
50803 Capital injections
50804 Capital injections (capital construction)
50805 Equity investment by government funds
50899 Other capital expenditure on enterprises
509 Subsidies to individuals and families
50901 Social welfare and assistance
50902 Student grants
50903 Subsidies for farm production
50905 Retirement pay
50999 Other subsidies to individuals and families
510 Subsidies to social security funds
51002 Subsidies to social insurance funds
51003 Replenishing the national social security fund
51004 Subsidies to occupational annuities of government offices and public institutions
511 Debt interest and costs
51101 Interest on domestic debt
51102 Interest on external debt
51103 Issuing costs of domestic debt
51104 Issuing costs of external debt
512 Debt principal
51201 Principal of domestic debt
51202 Principal of external debt
513 Transfers
51301 Transfers between levels of government
51302 Aid to other regions
51303 On-lent debt
51304 Funds moved out
51305 Budget stabilisation fund
51306 Budget revolving fund
514 Contingency reserve and amounts set aside
51401 Contingency reserve
51402 Amounts set aside
599 Other expenditure
59906 Donations
59907 State compensation
59908 Subsidies to private non-profit and grassroots self-governing organisations
59909 Current donations
59910 Capital donations
59999 Other expenditure
`;

/** 项 that are called alike in every 款. */
const byName: Readonly<Record<string, string>> = {
  行政运行: "Administrative operations",
  一般行政管理事务: "General administration",
  机关服务: "Office services",
  事业运行: "Institutional operations",
};

const names = new Map(
  byCode
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.indexOf(" ");
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
);

/**
 * The account's English name; undefined where there is none. A 项 that ends in 99 is what else its 款 has; one that is
 * called alike everywhere (`printed`: 行政运行) is called alike here.
 */
export function englishAccount(
  code: string,
  printed: string,
): string | undefined {
  const own = names.get(code);
  if (own !== undefined || code.length !== 7) return own;
  const everywhere = byName[printed];
  if (everywhere !== undefined) return everywhere;
  const parent = names.get(code.slice(0, 5));
  if (!code.endsWith("99") || parent === undefined) return undefined;
  return parent.startsWith("Other ")
    ? parent
    : `Other: ${parent.charAt(0).toLowerCase()}${parent.slice(1)}`;
}
