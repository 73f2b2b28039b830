/// Queries that readers might type.
let queries = [
  "qasem soleimani", "al-Raqqa", "Rakka", "Deir ez-Zour", "damascus", "hama", "palmyra brigade",
  "the army", "mohammed al-assad", "Bachar el-Assad", "khaled", "sham front", "ceasefire talks",
  "siege of aleppo", "\"air strikes\"", "kind:person ali", "kind:event homs", "eastern province",
  "بشار الأسد", "الرقة", "قاسم سليماني", "Башар Асад", "zawahri", "idlib offensive", "!regime oil",
  "evacuation refugees", "e", "a", "s", "al", "in the", "x", "q", "when:2015 battle", "us",
  "Gen. Qasem Soleimani", "trablous", "oil field near", "kurdish council", "stadt", "Deash",
  "link:e1 army", "side:government brigade", "north", "t4", "commander of the army",
]
