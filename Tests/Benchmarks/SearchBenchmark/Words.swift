import TestSupport

/// The words that names and summaries are made of.
enum Words {
  static let given = words(
    """
    Mohammed Ahmad Ali Hassan Hussein Mahmoud Khaled Omar Yusuf Ibrahim Bashar Qasem Ayman Walid
    Hafez Abdullah Rami Samir Nasser Tariq Faisal Karim Jamal Salim Zahran Abdulrahman Mustafa Adel
    Sergei Vladimir John Barack François Angela Recep Dmitri Hans Pierre Marie Fatima Aisha Layla
    Zaynab Maryam Asma Huda Rania Salma Noor Dilan Rojin Haydar Ismail Nuri Masoud Jalal Salih
    """
  )
  static let family = words(
    """
    al-Assad Soleimani al-Zawahiri Lavrov Kerry al-Baghdadi al-Julani Nasrallah Rouhani Khamenei
    Erdoğan Hussein al-Hariri al-Shami al-Halabi al-Homsi al-Masri al-Tikriti Barzani Talabani Öcalan
    al-Muallem al-Jaafari al-Khatib Kilo al-Atrash Jumblatt Gemayel al-Sadr al-Maliki al-Abadi
    Makhlouf Tlass Khaddam al-Sharaa Shawkat Mamlouk al-Hasan Suleiman Ghazal Haddad Najjar Khoury
    al-Dimashqi al-Raqqawi al-Dayri Idlibi Shishakli al-Quwatli al-Azm Sabbagh Qabbani Bitar Aflaq
    """
  )
  static let kinds = words(
    """
    Brigade Front Battalion Army Division Movement Council Party Union Force Guard Committee Alliance
    Regiment Corps Coalition Assembly Network Bureau Agency
    """
  )
  static let places = words(
    """
    Damascus Aleppo Homs Hama Latakia Idlib al-Raqqa Deir_al-Zor Palmyra Daraa Hasakah Qamishli Manbij
    Kobani Tartus Douma Tabqa Mosul Fallujah Ramadi Kirkuk Erbil Sinjar Baghdad Beirut Tripoli Amman
    Azaz Jarabulus al-Bab Mayadin Saraqib Rastan Qusayr Salamiyah Masyaf Yabroud Zabadani Madaya
    """
  )
  static let arabic = words(
    """
    محمد أحمد علي حسن حسين محمود خالد عمر يوسف إبراهيم بشار قاسم أيمن وليد حافظ عبدالله رامي سمير ناصر
    الأسد سليماني الظواهري البغدادي الجولاني نصرالله الحريري الشامي الحلبي الحمصي المصري التكريتي
    لواء جبهة كتيبة جيش حركة مجلس حزب دمشق حلب حمص حماة اللاذقية إدلب الرقة دير_الزور تدمر درعا الحسكة
    """
  )
  static let common = words(
    """
    the of and to in a that was for on with by from as which had after its near when under over army
    city regime forces attack province road border group leader fighters control village offensive
    ceasefire talks air strikes government opposition eastern western northern southern town district
    commander president minister battle siege evacuation refugees aid oil gas field base airport camp
    """
  )

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map { word in
      String(word.map { $0 == "_" ? " " : $0 })
    }
  }

  /// Made-up words, so that the vocabulary is as large as that of a real collection.
  static func invented(_ count: Int, _ randomness: inout SeededGenerator) -> [String] {
    let onsets = words("b d f g h j k l m n q r s t w z sh kh th dh tr st br kr pr")
    let vowels = words("a e i o u ai ou aa ee")
    let ends = words("n r l m s t d k b h z") + ["", "", ""]
    return (0..<count).map { _ in
      (0..<Int.random(in: 2...3, using: &randomness)).map { _ in
        onsets[randomness.skewed(onsets.count)] + vowels[randomness.skewed(vowels.count)]
          + ends[Int.random(in: 0..<ends.count, using: &randomness)]
      }.joined()
    }
  }
}
