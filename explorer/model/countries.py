"""Countries of the world by ISO 3166-1 code: their names, and what they write in.

Made by geodata/build/countries.py; do not edit. Names stand in the languages of the interface and
come from here alone: a system's locales give another country's name where they lack one. Names of
disputed areas are the usual short ones and express no opinion (see geodata/LICENSES.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from explorer.model.texts import Texts, in_language

_LANGUAGES = ("en", "id", "zh", "kk", "ru")

# Code, the language of the country's own signs, and its name in each of the above.
_ROWS = """\
AD|ca|Andorra|Andorra|安道尔|Андорра|Андорра
AE|ar|United Arab Emirates|Uni Emirat Arab|阿拉伯联合酋长国|Біріккен Араб Әмірліктері|ОАЭ
AF|fa|Afghanistan|Afganistan|阿富汗|Ауғанстан|Афганистан
AG||Antigua and Barbuda|Antigua dan Barbuda|安提瓜和巴布达|Антигуа және Барбуда|Антигуа и Барбуда
AI||Anguilla|Anguilla|安圭拉|Ангилья|Ангилья
AL|sq|Albania|Albania|阿尔巴尼亚|Албания|Албания
AM|hy|Armenia|Armenia|亚美尼亚|Армения|Армения
AO|pt|Angola|Angola|安哥拉|Ангола|Ангола
AQ||Antarctica|Antarktika|南极洲|Антарктида|Антарктида
AR|es|Argentina|Argentina|阿根廷|Аргентина|Аргентина
AS|sm|American Samoa|Samoa Amerika|美属萨摩亚|Америкалық Самоа|Американское Самоа
AT|de|Austria|Austria|奥地利|Аустрия|Австрия
AU||Australia|Australia|澳大利亚|Аустралия|Австралия
AW|nl|Aruba|Aruba|阿鲁巴|Аруба|Аруба
AX|sv|Åland Islands|Kepulauan Aland|奥兰群岛|Аланд аралдары|Аландские о-ва
AZ|az|Azerbaijan|Azerbaijan|阿塞拜疆|Әзірбайжан|Азербайджан
BA|bs|Bosnia and Herzegovina|Bosnia dan Herzegovina|波斯尼亚和黑塞哥维那|Босния және Герцеговина|Босния и Герцеговина
BB||Barbados|Barbados|巴巴多斯|Барбадос|Барбадос
BD|bn|Bangladesh|Bangladesh|孟加拉国|Бангладеш|Бангладеш
BE|nl|Belgium|Belgia|比利时|Бельгия|Бельгия
BF|fr|Burkina Faso|Burkina Faso|布基纳法索|Буркина-Фасо|Буркина-Фасо
BG|bg|Bulgaria|Bulgaria|保加利亚|Болгария|Болгария
BH|ar|Bahrain|Bahrain|巴林|Бахрейн|Бахрейн
BI|rn|Burundi|Burundi|布隆迪|Бурунди|Бурунди
BJ|fr|Benin|Benin|贝宁|Бенин|Бенин
BL|fr|St. Barthélemy|Saint Barthélemy|圣巴泰勒米|Сен-Бартелеми|Сен-Бартелеми
BM||Bermuda|Bermuda|百慕大|Бермуд аралдары|Бермудские о-ва
BN|ms|Brunei|Brunei|文莱|Бруней|Бруней
BO|es|Bolivia|Bolivia|玻利维亚|Боливия|Боливия
BQ|pap|Caribbean Netherlands|Belanda Karibia|荷属加勒比区|Бонэйр, Синт-Эстатиус және Саба|Бонэйр, Синт-Эстатиус и Саба
BR|pt|Brazil|Brasil|巴西|Бразилия|Бразилия
BS||Bahamas|Bahama|巴哈马|Багам аралдары|Багамы
BT|dz|Bhutan|Bhutan|不丹|Бутан|Бутан
BV|no|Bouvet Island|Pulau Bouvet|布韦岛|Буве аралы|о-в Буве
BW||Botswana|Botswana|博茨瓦纳|Ботсвана|Ботсвана
BY|be|Belarus|Belarus|白俄罗斯|Беларусь|Беларусь
BZ||Belize|Belize|伯利兹|Белиз|Белиз
CA||Canada|Kanada|加拿大|Канада|Канада
CC|ms|Cocos (Keeling) Islands|Kepulauan Cocos (Keeling)|科科斯（基林）群岛|Кокос (Килинг) аралдары|Кокосовые о-ва
CD|fr|DR Congo|RD Kongo|刚果（金）|Конго ДР|ДР Конго
CF|sg|Central African Republic|Republik Afrika Tengah|中非共和国|Орталық Африка Республикасы|Центрально-Африканская Республика
CG|fr|Congo|Kongo|刚果（布）|Конго|Конго
CH|de|Switzerland|Swiss|瑞士|Швейцария|Швейцария
CI|fr|Côte d’Ivoire|Pantai Gading|科特迪瓦|Кот-д’Ивуар|Кот-д’Ивуар
CK||Cook Islands|Kepulauan Cook|库克群岛|Кук аралдары|о-ва Кука
CL|es|Chile|Cile|智利|Чили|Чили
CM|fr|Cameroon|Kamerun|喀麦隆|Камерун|Камерун
CN|zh|China|Tiongkok|中国|Қытай|Китай
CO|es|Colombia|Kolombia|哥伦比亚|Колумбия|Колумбия
CR|es|Costa Rica|Kosta Rika|哥斯达黎加|Коста-Рика|Коста-Рика
CU|es|Cuba|Kuba|古巴|Куба|Куба
CV|pt|Cabo Verde|Tanjung Verde|佛得角|Кабо-Верде|Кабо-Верде
CW|pap|Curaçao|Curaçao|库拉索|Кюрасао|Кюрасао
CX||Christmas Island|Pulau Natal|圣诞岛|Рождество аралы|о-в Рождества
CY|el|Cyprus|Siprus|塞浦路斯|Кипр|Кипр
CZ|cs|Czechia|Ceko|捷克|Чехия|Чехия
DE|de|Germany|Jerman|德国|Германия|Германия
DJ|fr|Djibouti|Jibuti|吉布提|Джибути|Джибути
DK|da|Denmark|Denmark|丹麦|Дания|Дания
DM||Dominica|Dominika|多米尼克|Доминика|Доминика
DO|es|Dominican Republic|Republik Dominika|多米尼加共和国|Доминикан Республикасы|Доминиканская Республика
DZ|ar|Algeria|Aljazair|阿尔及利亚|Алжир|Алжир
EC|es|Ecuador|Ekuador|厄瓜多尔|Эквадор|Эквадор
EE|et|Estonia|Estonia|爱沙尼亚|Эстония|Эстония
EG|ar|Egypt|Mesir|埃及|Мысыр|Египет
EH|ar|Western Sahara|Sahara Barat|西撒哈拉|Батыс Сахара|Западная Сахара
ER|ti|Eritrea|Eritrea|厄立特里亚|Эритрея|Эритрея
ES|es|Spain|Spanyol|西班牙|Испания|Испания
ET|am|Ethiopia|Etiopia|埃塞俄比亚|Эфиопия|Эфиопия
FI|fi|Finland|Finlandia|芬兰|Финляндия|Финляндия
FJ||Fiji|Fiji|斐济|Фиджи|Фиджи
FK||Falkland Islands|Kepulauan Falkland|福克兰群岛|Фолкленд аралдары|Фолклендские о-ва
FM||Micronesia|Mikronesia|密克罗尼西亚|Микронезия|Микронезия
FO|fo|Faroe Islands|Kepulauan Faroe|法罗群岛|Фарер аралдары|Фарерские о-ва
FR|fr|France|Prancis|法国|Франция|Франция
GA|fr|Gabon|Gabon|加蓬|Габон|Габон
GB||United Kingdom|Britania Raya|英国|Ұлыбритания|Великобритания
GD||Grenada|Grenada|格林纳达|Гренада|Гренада
GE|ka|Georgia|Georgia|格鲁吉亚|Грузия|Грузия
GF|fr|French Guiana|Guyana Prancis|法属圭亚那|Француз Гвианасы|Французская Гвиана
GG||Guernsey|Guernsey|根西岛|Гернси|Гернси
GH|ak|Ghana|Ghana|加纳|Гана|Гана
GI||Gibraltar|Gibraltar|直布罗陀|Гибралтар|Гибралтар
GL|kl|Greenland|Greenland|格陵兰|Гренландия|Гренландия
GM||Gambia|Gambia|冈比亚|Гамбия|Гамбия
GN|fr|Guinea|Guinea|几内亚|Гвинея|Гвинея
GP|fr|Guadeloupe|Guadeloupe|瓜德罗普|Гваделупа|Гваделупа
GQ|es|Equatorial Guinea|Guinea Khatulistiwa|赤道几内亚|Экваторлық Гвинея|Экваториальная Гвинея
GR|el|Greece|Yunani|希腊|Грекия|Греция
GS||South Georgia & South Sandwich Islands|Georgia Selatan & Kep. Sandwich Selatan|南乔治亚和南桑威奇群岛|Оңтүстік Георгия және Оңтүстік Сандвич аралдары|Южная Георгия и Южные Сандвичевы о-ва
GT|es|Guatemala|Guatemala|危地马拉|Гватемала|Гватемала
GU||Guam|Guam|关岛|Гуам|Гуам
GW|pt|Guinea-Bissau|Guinea-Bissau|几内亚比绍|Гвинея-Бисау|Гвинея-Бисау
GY||Guyana|Guyana|圭亚那|Гайана|Гайана
HK|zh|Hong Kong|Hong Kong|香港|Гонконг|Гонконг
HM||Heard Island & McDonald Islands|Pulau Heard dan Kepulauan McDonald|赫德岛和麦克唐纳群岛|Херд аралы және Макдональд аралдары|о-ва Херд и Макдональд
HN|es|Honduras|Honduras|洪都拉斯|Гондурас|Гондурас
HR|hr|Croatia|Kroasia|克罗地亚|Хорватия|Хорватия
HT|ht|Haiti|Haiti|海地|Гаити|Гаити
HU|hu|Hungary|Hungaria|匈牙利|Венгрия|Венгрия
ID|id|Indonesia|Indonesia|印度尼西亚|Индонезия|Индонезия
IE||Ireland|Irlandia|爱尔兰|Ирландия|Ирландия
IL|he|Israel|Israel|以色列|Израиль|Израиль
IM||Isle of Man|Pulau Man|马恩岛|Мэн аралы|о-в Мэн
IN|hi|India|India|印度|Үндістан|Индия
IO||British Indian Ocean Territory|Wilayah Inggris di Samudra Hindia|英属印度洋领地|Үнді мұхитындағы Британ аймағы|Британская территория в Индийском океане
IQ|ar|Iraq|Irak|伊拉克|Ирак|Ирак
IR|fa|Iran|Iran|伊朗|Иран|Иран
IS|is|Iceland|Islandia|冰岛|Исландия|Исландия
IT|it|Italy|Italia|意大利|Италия|Италия
JE||Jersey|Jersey|泽西岛|Джерси|Джерси
JM||Jamaica|Jamaika|牙买加|Ямайка|Ямайка
JO|ar|Jordan|Yordania|约旦|Иордания|Иордания
JP|ja|Japan|Jepang|日本|Жапония|Япония
KE|sw|Kenya|Kenya|肯尼亚|Кения|Кения
KG|ky|Kyrgyzstan|Kirgizstan|吉尔吉斯斯坦|Қырғызстан|Киргизия
KH|km|Cambodia|Kamboja|柬埔寨|Камбоджа|Камбоджа
KI||Kiribati|Kiribati|基里巴斯|Кирибати|Кирибати
KM|ar|Comoros|Komoro|科摩罗|Комор аралдары|Коморы
KN||Saint Kitts and Nevis|Saint Kitts dan Nevis|圣基茨和尼维斯|Сент-Китс және Невис|Сент-Китс и Невис
KP|ko|North Korea|Korea Utara|朝鲜|Солтүстік Корея|КНДР
KR|ko|South Korea|Korea Selatan|韩国|Оңтүстік Корея|Республика Корея
KW|ar|Kuwait|Kuwait|科威特|Кувейт|Кувейт
KY||Cayman Islands|Kepulauan Cayman|开曼群岛|Кайман аралдары|о-ва Кайман
KZ|kk|Kazakhstan|Kazakhstan|哈萨克斯坦|Қазақстан|Казахстан
LA|lo|Laos|Laos|老挝|Лаос|Лаос
LB|ar|Lebanon|Lebanon|黎巴嫩|Ливан|Ливан
LC||Saint Lucia|Saint Lucia|圣卢西亚|Сент-Люсия|Сент-Люсия
LI|de|Liechtenstein|Liechtenstein|列支敦士登|Лихтенштейн|Лихтенштейн
LK|si|Sri Lanka|Sri Lanka|斯里兰卡|Шри-Ланка|Шри-Ланка
LR||Liberia|Liberia|利比里亚|Либерия|Либерия
LS|st|Lesotho|Lesotho|莱索托|Лесото|Лесото
LT|lt|Lithuania|Lituania|立陶宛|Литва|Литва
LU|fr|Luxembourg|Luksemburg|卢森堡|Люксембург|Люксембург
LV|lv|Latvia|Latvia|拉脱维亚|Латвия|Латвия
LY|ar|Libya|Libia|利比亚|Ливия|Ливия
MA|ar|Morocco|Maroko|摩洛哥|Марокко|Марокко
MC|fr|Monaco|Monako|摩纳哥|Монако|Монако
MD|ro|Moldova|Moldova|摩尔多瓦|Молдова|Молдова
ME|sr|Montenegro|Montenegro|黑山|Черногория|Черногория
MF|fr|St. Martin|Saint Martin|法属圣马丁|Сен-Мартен|Сен-Мартен
MG|mg|Madagascar|Madagaskar|马达加斯加|Мадагаскар|Мадагаскар
MH||Marshall Islands|Kepulauan Marshall|马绍尔群岛|Маршалл аралдары|Маршалловы о-ва
MK|mk|North Macedonia|Makedonia Utara|北马其顿|Солтүстік Македония|Северная Македония
ML|bm|Mali|Mali|马里|Мали|Мали
MM|my|Myanmar|Myanmar|缅甸|Мьянма|Мьянма
MN|mn|Mongolia|Mongolia|蒙古|Моңғолия|Монголия
MO|zh|Macau|Makau|澳门|Макао|Макао
MP||Northern Mariana Islands|Kepulauan Mariana Utara|北马里亚纳群岛|Солтүстік Мариана аралдары|Северные Марианские о-ва
MQ|fr|Martinique|Martinik|马提尼克|Мартиника|Мартиника
MR|ar|Mauritania|Mauritania|毛里塔尼亚|Мавритания|Мавритания
MS||Montserrat|Montserrat|蒙特塞拉特|Монтсеррат|Монтсеррат
MT|mt|Malta|Malta|马耳他|Мальта|Мальта
MU|fr|Mauritius|Mauritius|毛里求斯|Маврикий|Маврикий
MV|dv|Maldives|Maladewa|马尔代夫|Мальдив аралдары|Мальдивы
MW||Malawi|Malawi|马拉维|Малави|Малави
MX|es|Mexico|Meksiko|墨西哥|Мексика|Мексика
MY|ms|Malaysia|Malaysia|马来西亚|Малайзия|Малайзия
MZ|pt|Mozambique|Mozambik|莫桑比克|Мозамбик|Мозамбик
NA|af|Namibia|Namibia|纳米比亚|Намибия|Намибия
NC|fr|New Caledonia|Kaledonia Baru|新喀里多尼亚|Жаңа Каледония|Новая Каледония
NE|ha|Niger|Niger|尼日尔|Нигер|Нигер
NF||Norfolk Island|Kepulauan Norfolk|诺福克岛|Норфолк аралы|о-в Норфолк
NG||Nigeria|Nigeria|尼日利亚|Нигерия|Нигерия
NI|es|Nicaragua|Nikaragua|尼加拉瓜|Никарагуа|Никарагуа
NL|nl|Netherlands|Belanda|荷兰|Нидерланд|Нидерланды
NO|nb|Norway|Norwegia|挪威|Норвегия|Норвегия
NP|ne|Nepal|Nepal|尼泊尔|Непал|Непал
NR||Nauru|Nauru|瑙鲁|Науру|Науру
NU||Niue|Niue|纽埃|Ниуэ|Ниуэ
NZ||New Zealand|Selandia Baru|新西兰|Жаңа Зеландия|Новая Зеландия
OM|ar|Oman|Oman|阿曼|Оман|Оман
PA|es|Panama|Panama|巴拿马|Панама|Панама
PE|es|Peru|Peru|秘鲁|Перу|Перу
PF|fr|French Polynesia|Polinesia Prancis|法属波利尼西亚|Француз Полинезиясы|Французская Полинезия
PG|tpi|Papua New Guinea|Papua Nugini|巴布亚新几内亚|Папуа — Жаңа Гвинея|Папуа — Новая Гвинея
PH|fil|Philippines|Filipina|菲律宾|Филиппин аралдары|Филиппины
PK|ur|Pakistan|Pakistan|巴基斯坦|Пәкістан|Пакистан
PL|pl|Poland|Polandia|波兰|Польша|Польша
PM|fr|St. Pierre & Miquelon|Saint Pierre dan Miquelon|圣皮埃尔和密克隆群岛|Сен-Пьер және Микелон|Сен-Пьер и Микелон
PN||Pitcairn Islands|Kepulauan Pitcairn|皮特凯恩群岛|Питкэрн аралдары|о-ва Питкэрн
PR|es|Puerto Rico|Puerto Riko|波多黎各|Пуэрто-Рико|Пуэрто-Рико
PS|ar|Palestine|Palestina|巴勒斯坦|Палестина|Палестина
PT|pt|Portugal|Portugal|葡萄牙|Португалия|Португалия
PW|pau|Palau|Palau|帕劳|Палау|Палау
PY|gn|Paraguay|Paraguay|巴拉圭|Парагвай|Парагвай
QA|ar|Qatar|Qatar|卡塔尔|Катар|Катар
RE|fr|Réunion|Réunion|留尼汪|Реюньон|Реюньон
RO|ro|Romania|Rumania|罗马尼亚|Румыния|Румыния
RS|sr|Serbia|Serbia|塞尔维亚|Сербия|Сербия
RU|ru|Russia|Rusia|俄罗斯|Ресей|Россия
RW|rw|Rwanda|Rwanda|卢旺达|Руанда|Руанда
SA|ar|Saudi Arabia|Arab Saudi|沙特阿拉伯|Сауд Арабиясы|Саудовская Аравия
SB||Solomon Islands|Kepulauan Solomon|所罗门群岛|Соломон аралдары|Соломоновы о-ва
SC|fr|Seychelles|Seychelles|塞舌尔|Сейшель аралдары|Сейшельские о-ва
SD|ar|Sudan|Sudan|苏丹|Судан|Судан
SE|sv|Sweden|Swedia|瑞典|Швеция|Швеция
SG||Singapore|Singapura|新加坡|Сингапур|Сингапур
SH||St. Helena, Ascension & Tristan da Cunha|Saint Helena|圣赫勒拿|Әулие Елена аралы|о-в Св. Елены
SI|sl|Slovenia|Slovenia|斯洛文尼亚|Словения|Словения
SJ|nb|Svalbard & Jan Mayen|Kepulauan Svalbard dan Jan Mayen|斯瓦尔巴和扬马延|Шпицберген және Ян-Майен|Шпицберген и Ян-Майен
SK|sk|Slovakia|Slowakia|斯洛伐克|Словакия|Словакия
SL||Sierra Leone|Sierra Leone|塞拉利昂|Сьерра-Леоне|Сьерра-Леоне
SM|it|San Marino|San Marino|圣马力诺|Сан-Марино|Сан-Марино
SN|wo|Senegal|Senegal|塞内加尔|Сенегал|Сенегал
SO|so|Somalia|Somalia|索马里|Сомали|Сомали
SR|nl|Suriname|Suriname|苏里南|Суринам|Суринам
SS|ar|South Sudan|Sudan Selatan|南苏丹|Оңтүстік Судан|Южный Судан
ST|pt|São Tomé and Príncipe|Sao Tome dan Principe|圣多美和普林西比|Сан-Томе және Принсипи|Сан-Томе и Принсипи
SV|es|El Salvador|El Salvador|萨尔瓦多|Сальвадор|Сальвадор
SX||Sint Maarten|Sint Maarten|荷属圣马丁|Синт-Мартен|Синт-Мартен
SY|ar|Syria|Suriah|叙利亚|Сирия|Сирия
SZ||Eswatini|Eswatini|斯威士兰|Эсватини|Эсватини
TC||Turks & Caicos Islands|Kepulauan Turks dan Caicos|特克斯和凯科斯群岛|Теркс және Кайкос аралдары|Тёркс и Кайкос
TD|ar|Chad|Chad|乍得|Чад|Чад
TF|fr|French Southern and Antarctic Lands|Wilayah Selatan Prancis|法属南部领地|Францияның оңтүстік аймақтары|Французские Южные территории
TG|fr|Togo|Togo|多哥|Того|Того
TH|th|Thailand|Thailand|泰国|Таиланд|Таиланд
TJ|tg|Tajikistan|Tajikistan|塔吉克斯坦|Тәжікстан|Таджикистан
TK|tkl|Tokelau|Tokelau|托克劳|Токелау|Токелау
TL|pt|Timor-Leste|Timor Leste|东帝汶|Тимор-Лесте|Восточный Тимор
TM|tk|Turkmenistan|Turkmenistan|土库曼斯坦|Түрікменстан|Туркменистан
TN|ar|Tunisia|Tunisia|突尼斯|Тунис|Тунис
TO|to|Tonga|Tonga|汤加|Тонга|Тонга
TR|tr|Türkiye|Turki|土耳其|Түркия|Турция
TT||Trinidad and Tobago|Trinidad dan Tobago|特立尼达和多巴哥|Тринидад және Тобаго|Тринидад и Тобаго
TV|tvl|Tuvalu|Tuvalu|图瓦卢|Тувалу|Тувалу
TW|zh|Taiwan|Taiwan|台湾|Тайвань|Тайвань
TZ|sw|Tanzania|Tanzania|坦桑尼亚|Танзания|Танзания
UA|uk|Ukraine|Ukraina|乌克兰|Украина|Украина
UG|sw|Uganda|Uganda|乌干达|Уганда|Уганда
UM||U.S. Outlying Islands|Kepulauan Terluar AS|美国本土外小岛屿|АҚШ-тың сыртқы кіші аралдары|Внешние малые о-ва (США)
US||United States|Amerika Serikat|美国|Америка Құрама Штаттары|Соединенные Штаты
UY|es|Uruguay|Uruguay|乌拉圭|Уругвай|Уругвай
UZ|uz|Uzbekistan|Uzbekistan|乌兹别克斯坦|Өзбекстан|Узбекистан
VA|it|Vatican City|Vatikan|梵蒂冈|Ватикан|Ватикан
VC||Saint Vincent and the Grenadines|Saint Vincent dan Grenadine|圣文森特和格林纳丁斯|Сент-Винсент және Гренадин аралдары|Сент-Винсент и Гренадины
VE|es|Venezuela|Venezuela|委内瑞拉|Венесуэла|Венесуэла
VG||British Virgin Islands|Kepulauan Virgin Britania Raya|英属维尔京群岛|Британдық Виргин аралдары|Виргинские о-ва (Великобритания)
VI||U.S. Virgin Islands|Kepulauan Virgin Amerika Serikat|美属维尔京群岛|АҚШ-тың Виргин аралдары|Виргинские о-ва (США)
VN|vi|Vietnam|Vietnam|越南|Вьетнам|Вьетнам
VU|bi|Vanuatu|Vanuatu|瓦努阿图|Вануату|Вануату
WF|fr|Wallis & Futuna|Kepulauan Wallis dan Futuna|瓦利斯和富图纳|Уоллис және Футуна|Уоллис и Футуна
WS|sm|Samoa|Samoa|萨摩亚|Самоа|Самоа
XK|sq|Kosovo|Kosovo|科索沃|Косово|Косово
YE|ar|Yemen|Yaman|也门|Йемен|Йемен
YT|fr|Mayotte|Mayotte|马约特|Майотта|Майотта
ZA||South Africa|Afrika Selatan|南非|Оңтүстік Африка|ЮАР
ZM||Zambia|Zambia|赞比亚|Замбия|Замбия
ZW|sn|Zimbabwe|Zimbabwe|津巴布韦|Зимбабве|Зимбабве
"""  # noqa: E501 - one row a country

_TABLE: Mapping[str, tuple[str, ...]] = {
    code: tuple(row) for code, *row in (line.split("|") for line in _ROWS.splitlines())
}


def is_country(code: str) -> bool:
    """Tell whether a code is one of ISO 3166-1, or XK, which stands for Kosovo."""
    return code in _TABLE


def country_names(code: str) -> Texts:
    """Return a country's names by language; none for a code that is no country's."""
    return MappingProxyType(dict(zip(_LANGUAGES, _TABLE.get(code, ("",))[1:], strict=False)))


def country_name(code: str, language: str) -> str:
    """Return a country's usual short name; a code that is no country's stays as it is."""
    return in_language(country_names(code), language) or code


def local_language(code: str) -> str:
    """Return the language that a country's own signs are mostly in; empty for no country."""
    return _TABLE.get(code, ("",))[0]


def code_of(name: str) -> str:
    """Return the code of the country of just this name in some language; empty for none."""
    wanted = name.strip().casefold()
    return next((code for code, row in _TABLE.items() if wanted in map(str.casefold, row[1:])), "")
