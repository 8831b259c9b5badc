//! Providers and provinces of the mainland, as the document of downloadable logs lists them.

use super::{Place, place};

/// Providers. CERNET is the network of schools and universities.
#[rustfmt::skip]
pub const ISPS: [Place; 8] = [
    place(2, "中国电信", "China Telecom"),
    place(26, "中国联通", "China Unicom"),
    place(38, "教育网", "CERNET (education network)"),
    place(43, "长城宽带", "Great Wall Broadband"),
    place(1_046, "中国移动", "China Mobile"),
    place(3_947, "中国铁通", "China Mobile Tietong"),
    place(0, "其他运营商", "Other ISP"),
    place(-1, "境外运营商", "ISP outside the mainland"),
];

/// Provinces. They are also field 6 of the access logs of the mainland.
#[rustfmt::skip]
pub const PROVINCES: [Place; 34] = [
    place(22, "北京", "Beijing"),
    place(86, "内蒙古", "Inner Mongolia"),
    place(146, "山西", "Shanxi"),
    place(1_069, "河北", "Hebei"),
    place(1_177, "天津", "Tianjin"),
    place(119, "宁夏", "Ningxia"),
    place(152, "陕西", "Shaanxi"),
    place(1_208, "甘肃", "Gansu"),
    place(1_467, "青海", "Qinghai"),
    place(1_468, "新疆", "Xinjiang"),
    place(145, "黑龙江", "Heilongjiang"),
    place(1_445, "吉林", "Jilin"),
    place(1_464, "辽宁", "Liaoning"),
    place(2, "福建", "Fujian"),
    place(120, "江苏", "Jiangsu"),
    place(121, "安徽", "Anhui"),
    place(122, "山东", "Shandong"),
    place(1_050, "上海", "Shanghai"),
    place(1_442, "浙江", "Zhejiang"),
    place(182, "河南", "Henan"),
    place(1_135, "湖北", "Hubei"),
    place(1_465, "江西", "Jiangxi"),
    place(1_466, "湖南", "Hunan"),
    place(118, "贵州", "Guizhou"),
    place(153, "云南", "Yunnan"),
    place(1_051, "重庆", "Chongqing"),
    place(1_068, "四川", "Sichuan"),
    place(1_155, "西藏", "Tibet"),
    place(4, "广东", "Guangdong"),
    place(173, "广西", "Guangxi"),
    place(1_441, "海南", "Hainan"),
    place(0, "其他", "Other"),
    place(1, "港澳台", "Hong Kong, Macao and Taiwan"),
    place(-1, "境外", "Outside the Chinese mainland"),
];
