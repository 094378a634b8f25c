namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Japanese words that are taken for names by their place before a title, and surnames that are taken for bodies by their end.</summary>
internal static class JapaneseNouns
{
    /// <summary>Surnames that end as bodies and places do.</summary>
    private const string Surnames = " 木村 中村 田村 野村 西村 川村 河村 岡村 松村 吉村 北村 今村 上村 下村 奥村 沢村 澤村 志村 島村 杉村 高村 竹村 武村 津村 谷村 富村 藤村 三村 峰村 山村 植村 梅村 大村 小村 井村 稲村 飯村 岩村 江村 福村 東村 南村 前村 新村 市村 石村 磯村 内村 浦村 尾村 桑村 黒村 古村 坂村 笹村 宮村 森村 有村 嶋村 辻村 寺村 土村 永村 長村 根村 萩村 畑村 花村 浜村 濱村 原村 平村 堀村 牧村 湯村 米村 若村 阿部 安部 服部 渡部 磯部 長谷部 岡部 矢部 田部 園部 綾部 物部 黒部 戸部 浦部 日下部 曽我部 曾我部 長曽我部 海部 軽部 苅部 伊部 井部 羽部 河部 那部 山部 建部 刑部 忌部 別府 三国 田所 氷室 御所 中町 大町 本町 室 小室 三室 大室 岩室 飯室 国府 社 花園 岩国 吉国 広国 山県 小県 春日部 高市 古市 今市 宇都 ";

    /// <summary>Stand before a role and say what kind of somebody has it: <c>女性看護師</c>, <c>担当医師</c>.</summary>
    private const string Kinds = " 女性 男性 男子 女子 青年 少年 少女 若手 中堅 古参 新人 地元 現地 担当 現場 同僚 近所 知人 友人 専属 専門 主治 当時 歴代 民間 国内 海外 外国 外国人 日本 日本人 人気 有名 主要 野党 与党 政府 地方 学校 高校 大学 中学 小学 小学校 会企業 店舗 病院 球団 相手 味方 敵将 名物 看板 美人 天才 現役 元 前 現 新 副 某 ベテラン アマチュア プロ 嘱託 非常勤 常勤 臨時 筆頭 首席 上級 初代 二代目 先代 次期 大手 個人 代表 共同 主任 専任 顧問 警備 救急 消防 警察 自衛 海上 航空 陸上 鉄道 路線 観光 料理 音楽 映画 文芸 政治 経済 社会 科学 歴史 美術 建築 ";

    /// <summary>Whether a range is a surname that ends as bodies and places do: <c>中村</c>, <c>服部</c>.</summary>
    public static bool IsSurname(string text, int start, int end) => IsIn(Surnames, text, start, end);

    /// <summary>Whether a range says what kind of somebody has a role: <c>女性</c>.</summary>
    public static bool IsKind(string text, int start, int end) => IsIn(Kinds, text, start, end);

    private static bool IsIn(string list, string text, int start, int end) => end <= text.Length && list.IndexOf(" " + text.Substring(start, end - start) + " ", StringComparison.Ordinal) >= 0;
}
