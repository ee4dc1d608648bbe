package dk.trin.service.drill;

/** Whom the drills ask about, made up, and what they ask. */
final class Citizen {
    /** The rule set that is asked, edited and published: a small one, so that its checks take little time. */
    static final String RULE_SET = "ballerup";

    /** The whole request. */
    static final String BODY = """
            {"ruleSet":"ballerup","reference":"drill-1","assessment":{
            "clinical":{"diagnoses":["type-2-diabetes"],"severity":"moderate","progression":"slow","comorbidity":"one","functionalLevel":"slight"},
            "social":{"network":"weak","loneliness":"moderate","socialProblems":"some","socioeconomicStatus":"strained","educationLevel":"primary","culturalNeeds":"considerations","housing":"stable"},
            "personal":{"engagement":"hesitant","diseaseUnderstanding":"partial","language":"interpreter","mentalHealth":"strained","healthLiteracy":"problematic","motivation":"preparation","cognition":"none"},
            "mastery":{"mestringsevne":"low"},"function":{"funktionsevne":"compound"},
            "lifestyle":{"tobacco":"daily","wantsCessation":"yes","alcohol":"low","weight":"overweight"},
            "practical":{"age":58,"digitalSkills":"with-support"}}}
            """;

    private Citizen() {}
}
