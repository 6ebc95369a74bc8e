import java.io.FileInputStream;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Prints what in a file is not as PDF/UA-1 wants it, a rule a line; nothing when all is. */
public class CheckUa {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    for (var file : files)
      try (var parser = foundry.createParser(new FileInputStream(file), PDFAFlavour.PDFUA_1)) {
        var result = foundry.createValidator(PDFAFlavour.PDFUA_1, false).validate(parser);
        var failed = new TreeMap<String, Integer>();
        for (var one : result.getTestAssertions())
          if (one.getStatus() == TestAssertion.Status.FAILED)
            failed.merge(one.getRuleId().getClause() + " " + one.getMessage(), 1, Integer::sum);
        failed.forEach((rule, times) -> System.out.println(times + " times " + rule));
        System.out.println("checked " + result.getTotalAssertions());
      }
  }
}
