package dk.trin.service.ui.assess;

import java.util.List;

/**
 * What is needed to keep a recommendation, or to make it a scenario.
 *
 * @param once the same for every time that this very form is sent
 * @param possible whether the version is one that may be kept by
 * @param drafts that a scenario can be put into
 * @param title of the scenario, as it was typed
 */
record KeepView(String once, boolean possible, List<RulesView.Choice> drafts, String title) implements Below {
    KeepView {
        drafts = List.copyOf(drafts);
    }
}
