import { answered, granted, notHeld, notOurs, partly, process, published, type DemoItem } from './items';

/** What is asked for in the demonstration city, after topics known from published decisions; places are invented. */
export interface DemoTopic {
  readonly title: string;
  readonly items: readonly DemoItem[];
  readonly by: 'citizen' | 'organisation';
  /** Codes of the agencies it fits. */
  readonly of: readonly string[];
}

const land = ['MCZR', 'LXZR', 'LXXZ', 'QLXZ'] as const;
const towns = ['BSZ', 'LWX', 'SPZ'] as const;

export const demoTopics: readonly DemoTopic[] = [
  {
    title: '北岸片区征地补偿安置方案及公告',
    by: 'citizen',
    of: land,
    items: [granted('北岸片区征地补偿安置方案及公告'), granted('北岸片区用地批准文件及申报材料(一书四方案)')],
  },
  {
    title: '石桥村集体土地征收公告及协议',
    by: 'citizen',
    of: [...towns, ...land],
    items: [
      published('石桥村集体土地征收公告'),
      granted('安置方案征询意见材料'),
      notHeld('征收资金落实情况说明'),
      partly('全部被征收人补偿协议'),
    ],
  },
  {
    title: '明川大道4号地块建设用地规划许可证审批信息',
    by: 'citizen',
    of: ['MCZR', 'LXZR'],
    items: [granted('明川大道4号地块建设用地规划许可证的审批材料')],
  },
  {
    title: '柳溪河沿岸国有土地使用权批准文件',
    by: 'citizen',
    of: ['MCZR', 'LXZR'],
    items: [granted('柳溪河沿岸街坊国有土地使用权批准文件')],
  },
  {
    title: '三个地块的一书四方案',
    by: 'citizen',
    of: ['MCZR', 'LXZR'],
    items: [granted('城北一号地块一书四方案'), granted('城北二号地块一书四方案'), notHeld('城北三号地块一书四方案')],
  },
  {
    title: '某地块用地批准、延期与同意开工文件',
    by: 'organisation',
    of: ['MCZF', 'LXXZ', 'QLXZ'],
    items: [notOurs('地块使用者用地批准文件编号'), notOurs('连续七年未动工延期批准文件'), notOurs('同意开工批准文件')],
  },
  { title: '青龙桥旧村改造由谁批准实施', by: 'citizen', of: ['MCZF', 'MCJS', ...towns], items: [granted('青龙桥旧村改造实施批准文件')] },
  {
    title: '小区二期竣工验收资料',
    by: 'citizen',
    of: ['MCJS'],
    items: [
      partly('翠竹苑小区二期竣工验收备案资料'),
      { description: '监督该小区施工所做的监管工作说明', outcome: 'needs-processing', reasons: '需要对现有政府信息进行加工、分析。' },
    ],
  },
  {
    title: '拆除小区健身器材的依据',
    by: 'citizen',
    of: ['MCJS', ...towns],
    items: [
      {
        description: '拆除翠竹苑健身器材的行政依据',
        outcome: 'administrative-query',
        reasons: '该内容为咨询事项,不属于政府信息公开申请。',
      },
    ],
  },
  {
    title: '房屋征收补偿资金到账与发放明细',
    by: 'citizen',
    of: ['MCJS', ...towns],
    items: [granted('征收补偿资金到账凭证'), partly('补偿资金发放明细'), notHeld('补偿结果汇总表')],
  },
  {
    title: '化工园区扩建环评批复及监测数据',
    by: 'organisation',
    of: ['MCHJ'],
    items: [published('化工园区扩建项目环评批复'), granted('2024年以来园区周边地下水监测数据')],
  },
  { title: '垃圾焚烧厂在线监测超标记录', by: 'citizen', of: ['MCHJ'], items: [granted('城东垃圾焚烧厂2025年在线监测超标记录及处理情况')] },
  {
    title: '噪声投诉执法案卷',
    by: 'citizen',
    of: ['MCHJ', 'MCGA'],
    items: [{ description: '2025年6月噪声投诉的行政处罚案卷材料', outcome: 'enforcement-file', reasons: '该信息属于行政执法案卷信息。' }],
  },
  {
    title: '执法办案录音录像',
    by: 'citizen',
    of: ['MCGA'],
    items: [{ description: '某次出警的执法全程录音录像', outcome: 'enforcement-file', reasons: '该信息属于行政执法案卷信息。' }],
  },
  {
    title: '上年度复议诉讼案件数与负责人出庭率',
    by: 'citizen',
    of: ['MCZF', 'MCGA', 'MCJS'],
    items: [
      granted('上年度行政复议、行政诉讼案件数及败诉率'),
      { description: '负责人出庭率按月统计', outcome: 'needs-processing', reasons: '需要对现有政府信息进行加工、分析。' },
    ],
  },
  {
    title: '专项债券资金使用情况',
    by: 'organisation',
    of: ['MCCZ'],
    items: [published('2025年新增专项债券项目清单'), granted('城市更新项目专项债券资金使用情况')],
  },
  {
    title: '高标准农田机耕道路预决算',
    by: 'citizen',
    of: ['LXNY', 'LWX', 'SPZ', 'MCCZ'],
    items: [
      granted('高标准农田机耕道路项目预决算'),
      { description: '全部资金发放流向', outcome: 'needs-processing', reasons: '需要对现有政府信息进行加工、分析。' },
    ],
  },
  { title: '耕地地力保护补贴发放清册', by: 'citizen', of: ['LXNY', ...towns], items: [partly('本村2025年耕地地力保护补贴发放清册')] },
  { title: '土地流转合同备案材料', by: 'citizen', of: ['LXNY', 'LWX'], items: [granted('石桥村2023年以来土地流转合同备案材料')] },
  {
    title: '招生划片方案及会议纪要',
    by: 'citizen',
    of: ['QLJY'],
    items: [published('2026年小学招生划片方案'), process('划片方案讨论的会议纪要')],
  },
  { title: '民办学校年检结果', by: 'citizen', of: ['QLJY'], items: [granted('全县民办学校2025年年检结果')] },
  {
    title: '事业单位招聘考试评分细则',
    by: 'citizen',
    of: ['MCRS'],
    items: [
      { description: '2026年市属事业单位招聘面试评分细则', outcome: 'prohibited-by-law', reasons: '依有关规定不得公开。' },
      granted('各岗位进入面试最低分数线'),
    ],
  },
  {
    title: '被征地农民社会保险缴费明细',
    by: 'citizen',
    of: ['MCRS', ...towns],
    items: [granted('征地农转非人员名册及参保批准文件'), partly('社会保险缴费明细表')],
  },
  {
    title: '高速公路扩容工程征收信息',
    by: 'citizen',
    of: ['MCZF', 'LXXZ', 'QLXZ'],
    items: [granted('明川北互通扩容工程征收范围及批准文件')],
  },
  { title: '客运站之间客运里程数', by: 'citizen', of: ['MCZF'], items: [notOurs('明川客运总站与临溪客运站之间核定客运里程数')] },
  {
    title: '会议纪要全文及企业名单',
    by: 'organisation',
    of: [...towns, 'MCZF'],
    items: [
      process('产业园腾退工作会议纪要全文'),
      { description: '纪要涉及的企业名单', outcome: 'third-party-rights', reasons: '涉及企业商业秘密,公开会损害其合法权益。' },
    ],
  },
  {
    title: '低保审批材料',
    by: 'citizen',
    of: ['SPZ', 'BSZ'],
    items: [
      { description: '邻居家庭最低生活保障审批材料', outcome: 'third-party-rights', reasons: '涉及个人隐私,公开会损害第三方合法权益。' },
    ],
  },
  { title: '老旧小区加装电梯补贴名单', by: 'citizen', of: ['MCJS', 'MCCZ'], items: [published('2025年老旧小区加装电梯财政补贴项目名单')] },
  {
    title: '公务用车购置和运行费用',
    by: 'citizen',
    of: ['MCCZ', 'MCZF', 'QLXZ', 'LXXZ'],
    items: [published('2025年度三公经费决算'), granted('公务用车更新批准文件')],
  },
  {
    title: '派出所警力配置',
    by: 'citizen',
    of: ['MCGA'],
    items: [
      {
        description: '城东派出所人员配备情况',
        outcome: 'internal-affairs',
        aspect: '人事管理',
        reasons: '该信息属于人事管理方面的内部事务信息。',
      },
    ],
  },
  {
    title: '应急物资储备库点位',
    by: 'citizen',
    of: ['MCZF', 'LXXZ'],
    items: [
      answered('state-secret', '市级应急物资储备库点位和库容', '该文件标有国家秘密标志,尚在保密期限内。'),
      granted('应急物资储备管理办法'),
    ],
  },
  {
    title: '重点目标安防布点图',
    by: 'citizen',
    of: ['MCGA', 'MCHJ'],
    items: [answered('endangers-security', '化工园区周界安防布点图', '公开后可能被用于规避安全防护,危及公共安全。', '公共安全')],
  },
  {
    title: '不动产登记结果',
    by: 'citizen',
    of: ['MCZR', 'LXZR'],
    items: [answered('administrative-query', '翠竹苑7幢房屋登记结果', '不动产登记资料的查询另有专门规定。')],
  },
  {
    title: '再次申请征地公告',
    by: 'citizen',
    of: ['MCZR'],
    items: [answered('duplicate', '北岸片区征地公告(第二次申请)', '本机关已就同一内容作出答复。')],
  },
  {
    title: '统计年鉴',
    by: 'citizen',
    of: ['MCZF', 'MCCZ'],
    items: [answered('publication', '2024年明川统计年鉴', '该内容为公开出版物。')],
  },
];
