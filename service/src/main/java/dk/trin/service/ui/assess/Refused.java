package dk.trin.service.ui.assess;

import dk.trin.service.web.FaultWords;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.function.Function;

/** Says on a page why something was refused, in the words of the API. */
record Refused(FaultWords words) {
    /**
     * What a refusal says.
     *
     * @param target where on the page a fault stands
     */
    List<AssessPage.Fault> faults(Refusal refusal, Function<RequestFault, String> target, Wording wording) {
        if (refusal.faults().isEmpty()) {
            return List.of(new AssessPage.Fault("result", words.of(refusal.type(), 0, wording.locale())));
        }
        return refusal.faults().stream()
                .map(fault -> new AssessPage.Fault(target.apply(fault), words.of(fault, wording.locale())))
                .toList();
    }
}
