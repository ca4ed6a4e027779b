/**
 * Reads a GEXF file with the Gephi toolkit and prints its counts as JSON. Gephi merges parallel edges of one kind.
 * Run as a single source file: java -cp gephi-toolkit.jar ReadGexf.java FILE
 */
import java.io.File;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

public class ReadGexf {
  public static void main(String[] arguments) throws Exception {
    Lookup lookup = Lookup.getDefault();
    ProjectController projects = lookup.lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = lookup.lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = lookup.lookup(GraphController.class).getGraphModel(workspace);
    StringBuilder issues = new StringBuilder();
    container.getReport().getIssuesList(100).forEach(issue -> {
      if (issue.getLevel().toString().matches("SEVERE|CRITICAL")) issues.append(issue.getMessage()).append("; ");
    });
    System.out.println(
        "{\"nodes\":" + model.getGraph().getNodeCount() + ",\"edges\":" + model.getGraph().getEdgeCount()
            + ",\"issues\":\"" + issues.toString().replaceAll("[\"\\\\\\s]", " ") + "\"}");
    System.exit(0);
  }
}
