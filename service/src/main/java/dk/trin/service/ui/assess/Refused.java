package dk.trin.service.ui.assess;

import dk.trin.service.ui.Fault;
import dk.trin.service.web.FaultWords;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says on a page why something was refused, in the words of the API. */
record Refused(FaultWords words) {
    /**
     * What a refusal says.
     *
     * @param target where on the page a fault stands
     */
    List<Fault> faults(Refusal refusal, Function<RequestFault, String> target, Wording wording) {
        if (refusal.faults().isEmpty()) {
            return List.of(new Fault("result", words.of(refusal.type(), 0, wording.locale())));
        }
        return refusal.faults().stream()
                .map(fault -> fault(target.apply(fault), fault, wording))
                .distinct()
                .toList();
    }

    /** Where the page knows better what to do about a fault, it says so. */
    private Fault fault(String field, RequestFault fault, Wording wording) {
        String code = fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String own = wording.messages()
                .getMessage("assess.refused." + field + "." + code, new Object[0], "", wording.locale());
        return new Fault(field, own == null || own.isEmpty() ? words.of(fault, wording.locale()) : own);
    }
}
