/**
 * Houses that run several names: each line is one house, by the letters of its names and of the labels of its domains. A page that bears one
 * of them on the host of another is at home. General knowledge, no register: it only ever clears.
 */
const HOUSES: readonly (readonly string[])[] = [
  'google gmail youtube android firebase blogger chrome looker fitbit nest',
  'microsoft microsoftonline outlook live xbox skype azure bing msn hotmail linkedin github office minecraft',
  'apple icloud itunes beats',
  'meta facebook fb instagram whatsapp messenger oculus threads',
  'amazon aws audible imdb twitch goodreads kindle ring zappos',
  'oppo heytap oneplus realme coloros',
  'xiaomi mi redmi poco miui',
  'bbk vivo iqoo',
  'huawei hicloud petal honor',
  'sony playstation psn sonyentertainmentnetwork',
  'yahoo aol flickr',
  'tencent qq wechat weixin',
  'alibaba aliyun aliexpress taobao tmall alipay lazada daraz',
  'bytedance tiktok douyin capcut lark feishu',
  'sea shopee garena shopeepay airpay',
  'kakao daum',
  'naver line',
  'booking agoda priceline kayak rentalcars',
  'expedia hotels vrbo travelocity orbitz',
  'disney hulu espn marvel',
  'comcast xfinity nbc nbcuniversal peacock',
  'atlassian trello bitbucket jira',
  'adobe behance photoshop frameio',
  'salesforce slack tableau heroku mulesoft',
  'intuit quickbooks turbotax mailchimp mint',
  'block square cashapp afterpay',
  'paypal venmo xoom braintree',
  'automattic wordpress tumblr woocommerce gravatar jetpack',
  'vng zalo zing zalopay zingmp vinagame',
  'viettel viettelpost mocha tv360 viettelmoney',
  'vnpt vinaphone myvnpt vnptpay mytv',
  'mobifone mobifonego mobiedu',
  'fpt fptshop fptplay longchau foxpay',
  'vingroup vin3s vinid vinfast vinhomes vinpearl vinmec vinschool vinuni xanhsm',
  'masan winmart wincommerce winlife',
  'thegioididong dienmayxanh bachhoaxanh mwg avakids ankhang',
  'mservice momo',
  'techcombank tcbs techcomsecurities onemount',
  'vpbank vpbanks ubank cake fecredit',
  'vietinbank ipay efast',
  'vietcombank vcb vcbs digibank',
  'vietnamairlines lotusmiles pacificairlines vasco',
  'vccorp kenh cafef cafebiz lotus soha bizfly',
  'evn evnhcmc evnhanoi evnspc evncpc evnnpc cskhevn',
].map((line) => line.split(' '));

/** Are the two one house's names? Letters only, folded. */
export function areOneHouse(name: string, label: string): boolean {
  return HOUSES.some((names) => names.includes(name) && names.includes(label));
}
