package dk.trin.service.ui.assess;

import java.util.List;
import java.util.Optional;

/**
 * The form as it is shown, in one language.
 *
 * @param unused what this rule set does not ask about; not empty only where it asks about less than the vocabulary has
 */
record FormView(List<Part> parts, List<Question> unused, Progress progress) {
    FormView {
        parts = List.copyOf(parts);
        unused = List.copyOf(unused);
    }

    /**
     * One part of the conversation.
     *
     * @param open whether its questions are in sight
     */
    record Part(String id, String title, String intro, boolean open, Progress progress, List<Question> questions) {
        Part {
            questions = List.copyOf(questions);
        }
    }

    /** How many of the questions have an answer. */
    record Progress(int answered, int questions) {
        static Progress of(List<Question> questions) {
            return new Progress(
                    (int) questions.stream().filter(Question::answered).count(), questions.size());
        }
    }

    /**
     * One question.
     *
     * @param code of its factor, and the name of its field
     * @param control how it is answered: {@code one}, {@code several} or {@code number}
     * @param typed what stands in the field of a number
     * @param unit of a number, with its range; empty for others
     * @param fault what is wrong with the answer
     */
    record Question(
            String code,
            String id,
            String label,
            String question,
            String help,
            String control,
            String typed,
            String unit,
            boolean answered,
            List<Option> options,
            Optional<String> fault) {
        Question {
            options = List.copyOf(options);
        }
    }

    /**
     * One answer that can be chosen.
     *
     * @param excludes whether it excludes all others
     */
    record Option(String code, String id, String label, String help, boolean chosen, boolean excludes) {}
}
