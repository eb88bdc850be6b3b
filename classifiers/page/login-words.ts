import { isSoftwareName } from './software-names.js';

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** Folded words that stand before or after a name, or alone in headings and titles, and are nobody's name: the language of log-in pages. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  words(
    `a an and any all also are as at be by can could do does enter for from get go has have he hello help here hi how i if in into is it its
    let log logged logging login logon may me more my need new no not now of off ok on once one only or other our out over please read re
    select set show sign signed signing signin signon signup so still stay submit than thank thanks that the their them then there these they
    this those to too up us use used user users using via view was we welcome well what when where which while who will with within without
    wonderful would yes you your yours email e mail mails mailbox inbox
    account accounts access activate add address admin administration administrator agree agreement already amount answer app application
    applications apply apps area authentication authenticator authorization auto back bank banking basket before begin billing birth board
    business buy by cancel captcha card cards cart centre center change check checkout choose city class click client clients close code
    college combo community company complete conditions confirm connect contact contest continue control cookie cookies copyright corporate country course
    create created credentials credit customer customers dashboard data date day debit delivery demo department desk device digital disclaimer
    discover district document domain donate download edit employee employees english enquiry error existing expiry external faculty faq faqs
    feedback female file find first follow forgot forgotten form forum free full further gender general gift group guest guide higher home
    homepage hotline house id identity important inc info information institution institute internal international internet intranet invalid
    item items join keep language last late learn learning legal library licence license link list load loading lost mail main male manage
    management master mobile member members membership menu message mr mrs ms multi name national network news newsletter next nickname
    notice number office official online operator optional options order orders organisation organization page pages panel partner partners
    passcode password passwords pay payment payments permanent person personal phone pin platform policies policy portal postal post premium
    privacy private problem process product products professional profile program programme project public purchase qr question questions
    quick re recover register registered registration remember repeat report request required reset resources results retail retrieve return
    returning safe sale save school search secure security seller server service services session settings shipping shop shopping single
    site sitemap sites skip social software sorry sso staff standard start state status step stop store street student students subject
    subscribe support survey switch system systems tax teacher team technical technology telephone temporary terms test text time title top
    total track trial trouble two type under university unknown unlock update upload url username valid validate vendor verification verify
    version visit visitor warning web webmail website welcome window work world year zip am pm usd eur gbp vnd sms otp cvv cvc mfa faq
    tos dmca gdpr pdf html http https api ltd llc gmbh limited corp corporation co plc rights reserved all
    about edition enterprise console workspace instance notification notifications featured sales issue armed forces installation version powered
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    example licensee licensed authorized materials section islands island republic democratic government entity element elements cardholder
    indicates field fields required current incorrect another active accept provider place both line hide enjoy browser suggested
    mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec north south east west america africa asia europe european australia canada china
    france germany india italy japan korea kingdom mexico poland russia spain ukraine united states usa uk eu vietnam viet nam hanoi
    acceder acceso accedi anmelden anmeldung benutzer benutzername bienvenido bienvenue bitte compte connexion connecter contrasena contrasenya
    conta contas cuenta datenschutz einloggen email entrar iniciar sesion inicio identifiant identifiez inscription konto kennwort mot passe
    passwort registrieren senha seu sua usuario utente utilisateur vous willkommen wachtwoord inloggen gebruikersnaam haslo zaloguj
    nuova nuovo nueva nuevo nouveau nouvelle neues neue aktivieren ihr ihre sie der die das und oder zum zur mit fur den dem ein eine les des une mes mon ma le la el los las por para con del della il lo gli
    dang nhap ky tai khoan mat khau ten quen xac nhan thuc dien thoai so trang chu he thong quan ly cong thong tin dich vu khach hang ho tro
    huong dan su dung dieu chinh sach bao truc tuyen vui long nhap ma tiep tuc hoac ban cua toi va thanh vien quy moi den voi chao mung
    lien gioi thieu hoc sinh sinh vien nhan vien can bo giao vien phan mem ung giay to cong ty tnhh cp tap doan ngan truong dai hoc so phong`,
  ),
);

/** Folded names that stand on other people's log-in pages: ways to log in, marks of cards, software, captchas, shops of apps. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  words(
    `google gmail facebook apple icloud microsoft outlook hotmail windows office twitter linkedin github gitlab paypal visa mastercard maestro amex
    american express discover jcb diners unionpay klarna afterpay stripe zalo zalopay momo vnpay napas vneid tiktok youtube instagram pinterest
    telegram whatsapp wechat weibo snapchat reddit discord slack skype viber messenger recaptcha hcaptcha captcha cloudflare javascript java
    chrome firefox safari edge internet explorer opera android ios iphone ipad macos mac linux wordpress drupal joomla php bootstrap jquery
    norton mcafee verisign digicert truste trustpilot wifi oauth openid saml onelogin okta authy yubikey recaptchas android appstore play
    covid`,
  ),
);

/** Is this folded word one of the language of forms and log-in pages, and nobody's name? */
export function isPlainWord(word: string): boolean {
  return PLAIN_WORDS.has(word) || /^\d+$/.test(word);
}

/** Is this folded word a name that stands on anybody's log-in page? */
export function isBorrowedName(word: string): boolean {
  return ELSEWHERE.has(word) || isSoftwareName(word);
}

/** Words that promise a log-in or its safety: in the label people buy they go with a name that is somebody else's. */
export const LOGIN_WORDS: ReadonlySet<string> = new Set(
  words(
    'login logon signin signon log sign secure security secured verify verified verification account accounts acct update updates support confirm unlock recover recovery auth authentication webscr alert alerts billing help dangnhap xacthuc xacminh hotro baomat capnhat taikhoan',
  ),
);

/** Hosts where a customer's log-in page stands under the service's name, by what they do: single sign-on, portals, rented shops. */
export const WHITE_LABEL: ReadonlySet<string> = new Set(
  words(
    `okta.com oktapreview.com okta-emea.com auth0.com onelogin.com b2clogin.com ciamlogin.com microsoftonline.com onmicrosoft.com pingidentity.com
    pingone.com pingone.eu duosecurity.com jumpcloud.com cloudflareaccess.com amazoncognito.com forgerock.io rippling.com
    zendesk.com freshdesk.com freshservice.com service-now.com atlassian.net jira.com force.com salesforce.com site.com sharepoint.com
    myshopify.com bigcommerce.com mybigcommerce.com shoplightspeed.com haravan.com myharavan.com mysapo.net bizwebvietnam.net
    instructure.com blackboard.com brightspace.com moodlecloud.com schoology.com powerschool.com infinitecampus.org myschoolapp.com
    myworkday.com myworkdayjobs.com workday.com successfactors.com successfactors.eu taleo.net icims.com greenhouse.io lever.co ultipro.com
    adp.com paylocity.com bamboohr.com mindbodyonline.com symplicity.com custhelp.com oraclecloud.com netsuite.com
    base.vn 1office.vn misa.vn amis.vn kiotviet.vn vnedu.vn smas.edu.vn getflycrm.com bitrix24.vn bitrix24.com`,
  ),
);
