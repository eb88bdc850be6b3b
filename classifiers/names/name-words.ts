/** Words of host names. Sources: vietnam.md §1.5, §1.6, §2.3. */
const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** Endings sold for next to nothing and overrepresented among blocked Vietnamese names. */
export const CHEAP_ENDINGS: ReadonlySet<string> = new Set(
  words(
    'top xyz icu vip online club live fun shop cc cfd click life win site store buzz sbs rest bond lol monster cyou quest space website tokyo work link info pro ink wang fit gq cf ml ga tk loan men bid date racing stream review party science trade pw su ws asia best one group mobi world today rocks support center help works cam autos beauty hair makeup skin',
  ),
);

/** Countries whose endings anybody may buy right below, and whose governments have no `gov` of their own there. */
export const OPEN_COUNTRY_ENDINGS: ReadonlySet<string> = new Set(
  words(
    'ag ai am as bz cc cd cf ci co cx eu fm ga gd gg gl gq gs hm im in io je la li me mg ml mn ms mu nf nu pm pw re sc sh sn so st su sx sz tc tf tk to tv us vc vg wf ws yt',
  ),
);

/** Words that go with a borrowed brand: the second cue a short name needs. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  words(
    'login dangnhap online ebank ebanking ibank ibanking bank banking digibank smartbanking mobile secure security verify xacthuc xacminh cskh hotro support otp app apps pay payment the thetindung tindung card credit khachhang uudai tracuu nopphat vn vnn viet vietnam hanoi hcm service dichvu naptien napthe nap qua quatang nhanqua event sukien vip kh cn doanhnghiep canhan info portal web site home update capnhat kichhoat smart pro baomat hethong giaodich chuyentien nhantien chamsoc tructuyen vieclam mothe tinchap quick mall sale vay vaytien vayvon loan trano tongdai reward gift hoantien diemthuong doidiem tichdiem member account taikhoan api id cn247 24h 247 plus center official chinhthuc ctv tuyendung',
  ),
);

/** Lures that stand in names without any brand. */
export const LURE_WORDS: readonly string[] = words(
  `nhanqua nhankimcuong nhanskin trungthuong vaytien vaynhanh vayonline vay24 vay247 vaysieutoc giaingan quaytrung vongquay quatang napthe kimcuong quanhuy freefire robux dichvucong dichvucons vneid bocongan phatnguoi nopphat canhsat thuedientu hoanthue etax vssid baohiemxh trocap dienluc tracuuphat ebanking ibanking dangnhap xacthuc xacminh ctvonline tuyenctv kiemtien xnoxau xoanoxau rutienthe thuhoivon laylaitien airdrop usdt bonusvip hanmuc ruttien`,
);

/** Parts of gambling names. */
export const GAMBLING_WORDS: readonly string[] = words(
  'nhacai taixiu nohu bongda keo88 casino kubet jun88 fun88 w88 m88 bk8 188bet 789bet hi88 shbet f8bet new88 okvip 78win 88vin iwin win79 b52club go88 sunwin hitclub 68gamebai gamebai doithuong xocdia soicau lode xoso xsmb bacarat baccarat slot slots poker banca nohu90 vin777 mb66 bet88 bet365 8xbet 33win 98win 99ok uk88 kuwin qh88 abc8 nhatvip vipwin ae888 debet rikvip sodo66 tdtc b52 dabet oxbet i9bet 11bet fabet red88 ta88 win88 tk88 sky88 yo88 lixi88 manclub sumvip bayvip keonhacai gamedoithuong sbobet chanle clmm danhbai vuabai quayhu vuaclub fb88 vn88 s666 ee88 mu88 jbo jbovn sv388 daga thomo cado caccuoc cacuoc',
);

/** Gambling names that are ordinary words under a Vietnamese ending; elsewhere, alone or with a number, they are gambling. */
export const GAMBLING_STEMS: ReadonlySet<string> = new Set(words('sodo'));

/** Names of big hosts that hold brand-like words and are honest. */
export const HONEST_LABELS: ReadonlySet<string> = new Set(
  words('vibrant acbook mbappe vittel arena vibe vibes shopping mono memo tikka momentum'),
);
