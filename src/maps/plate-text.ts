import type { Locale, Localised } from '../i18n/locales.ts';

export interface PlateText {
  readonly title: string;
  /** What the drawing does not promise. */
  readonly note: string;
  /** What belongs on the map but has no published position (dossier of coordinates, parts 7 and 8). */
  readonly unplaced: readonly string[];
}

const texts: Readonly<Record<'ly-son' | 'dung-quat', Localised<PlateText>>> = {
  'ly-son': {
    vi: {
      title: 'Bản đồ Lý Sơn',
      note: 'Đường bờ vẽ theo số liệu sai số vài trăm mét và đã làm mượt. Vành miệng núi lửa vẽ phác theo đường kính mà Công viên địa chất công bố: Thới Lới khoảng 1 km và 500 m, Giếng Tiền khoảng 500 m. Đảo Bé ở đúng kinh độ và cùng tỉ lệ với Đảo Lớn; chỉ khoảng biển giữa hai đảo được rút ngắn.',
      unplaced: [
        'Hòn Sỏi',
        'Hòn Tai',
        'Hòn Vung',
        'Hòn Đụn',
        'Âm Linh Tự',
        'Nhà trưng bày Hoàng Sa',
        'Lăng Tân',
        'bến thuyền Đảo Bé',
      ],
    },
    en: {
      title: 'Map of Lý Sơn',
      note: 'The coast is good to a few hundred metres and has been smoothed. Crater rims are schematic, as wide as the geopark gives them: Thới Lới about 1 km and 500 m, Giếng Tiền about 500 m. Little Island stands at its true longitude and at the same scale as the Big Island; only the strait between them is drawn shorter.',
      unplaced: [
        'Hòn Sỏi',
        'Hòn Tai',
        'Hòn Vung',
        'Hòn Đụn',
        'Âm Linh Tự shrine',
        'Hoàng Sa exhibition house',
        'Lăng Tân whale shrine',
        'Little Island pier',
      ],
    },
  },
  'dung-quat': {
    vi: {
      title: 'Dung Quất và bờ biển chung quanh',
      note: 'Không vẽ ranh giới khu kinh tế: chưa tìm thấy bản công bố có toạ độ.',
      unplaced: [
        'Doosan Vina',
        'VSIP II Quảng Ngãi',
        'Messer',
        'General Electric',
        'khu công nghiệp Tịnh Phong',
        'nhà máy điện khí Dung Quất I và III (quy hoạch)',
        'kho cảng LNG xã Vạn Tường (đề xuất)',
      ],
    },
    en: {
      title: 'Dung Quất and the coast around it',
      note: 'The bounds of the economic zone are not drawn: no publication with coordinates was found.',
      unplaced: [
        'Doosan Vina',
        'VSIP II Quảng Ngãi',
        'Messer',
        'General Electric',
        'Tịnh Phong industrial park',
        'Dung Quất I and III gas power plants (planned)',
        'LNG terminal, Vạn Tường commune (proposed)',
      ],
    },
  },
};

export function plateText(name: 'ly-son' | 'dung-quat', locale: Locale): PlateText {
  return texts[name][locale];
}

/** The file explains some Vietnamese names, "Cột cờ … (flag tower on …)"; on a map of its own the explanation is the name. */
export function plateLabel(name: string): string {
  const explained = / \(([^()]+)\)$/.exec(name)?.[1];
  return explained && /^\p{Ll}/u.test(explained)
    ? explained.charAt(0).toUpperCase() + explained.slice(1)
    : name;
}
